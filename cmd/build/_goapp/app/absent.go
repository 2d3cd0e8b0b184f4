package app

// What follows stands for what this program does without: its components keep their own
// state and call each other.

// State is what SetState returns.
type State struct{}

// Observer is what ObserveState returns.
type Observer struct{}

type stateManager struct{}

const errNoStates = "this program keeps no states of go-app's: add state.go to it"

func (*stateManager) Observe(Context, string, any) Observer { panic(errNoStates) }
func (*stateManager) Get(Context, string, any)              { panic(errNoStates) }
func (*stateManager) Set(Context, string, any) State        { panic(errNoStates) }
func (*stateManager) Delete(Context, string)                { panic(errNoStates) }
func (*stateManager) Cleanup()                              {}
func (*stateManager) CleanupExpiredPersistedStates(Context) {}

// Action is what NewAction posts.
type Action struct {
	Name  string
	Value any
	Tags  Tagger
}

// ActionHandler is what Handle is given.
type ActionHandler func(Context, Action)

var actionHandlers map[string]ActionHandler

type actionManager struct{}

func (*actionManager) Handle(name string, source UI, async bool, h ActionHandler) {}
func (*actionManager) Post(Context, Action) {
	panic("this program has no actions of go-app's: add action.go to it")
}
func (*actionManager) Cleanup() {}

// Log writes values to the browser's console.
func Log(v ...any) {
	for _, value := range v {
		Window().Get("console").Call("log", toString(value))
	}
}
