package main

import (
	"os"
	"path/filepath"
	"strconv"
)

// takePrecedence gives this program, and what it starts, twenty times the usual share of the
// processors, where the system's control groups, version 1 or 2, let it. giveBack ends that.
func takePrecedence() (giveBack func()) {
	self := []byte(strconv.Itoa(os.Getpid()))
	for _, g := range []struct{ parent, file, share string }{
		{"/sys/fs/cgroup/cpu", "cpu.shares", "20480"},
		{"/sys/fs/cgroup", "cpu.weight", "2000"},
	} {
		group := filepath.Join(g.parent, "knotmap-bench-"+string(self))
		leave := func() {
			os.WriteFile(filepath.Join(g.parent, "cgroup.procs"), self, 0)
			os.Remove(group)
		}
		if os.Mkdir(group, 0o755) != nil {
			continue
		}
		if os.WriteFile(filepath.Join(group, g.file), []byte(g.share), 0) == nil &&
			os.WriteFile(filepath.Join(group, "cgroup.procs"), self, 0) == nil {
			return leave
		}
		leave()
	}
	return func() {}
}
