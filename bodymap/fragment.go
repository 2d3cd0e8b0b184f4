package bodymap

import "strings"

// Address is what the part of an address behind # says: a complaint and what is shown of it.
//
// One place stands for itself: #back-blade-inner-mid-left. More is said in fields:
//
//	#at=back-ribs-left~-96~570,back-flank-left&yes=side-sleeper&show=serratus-anterior
//
// at lists places, each with the point touched where it is not the middle, and free
// places that do not hurt; yes, no and unsure list inquiries by their answers, press
// what pressing muscles showed (infraspinatus~tender~mine), signs warning signs,
// show the chosen muscle; checked says that none of the warning signs fits;
// view=front shows the front, left and right a side of the patient;
// layer=deep or layer=superficial a layer that the reader has switched to.
type Address struct {
	Complaint Complaint
	Aspect    Aspect
	Layer     *Layer // the one the reader has switched to; nil for that of the muscle shown
	Show      string // ID of the chosen muscle or other source; empty means the first candidate
	Checked   bool   // the reader has said that no warning sign fits
}

// String returns the address in its shortest form, without the #; ParseAddress reads it back.
func (a Address) String() string {
	var fields []string
	add := func(key, value string) {
		if value != "" {
			fields = append(fields, key+"="+value)
		}
	}
	var taps []string
	for _, t := range a.Complaint.Taps {
		taps = append(taps, t.String())
	}
	add("at", strings.Join(taps, ","))
	add("yes", strings.Join(a.Complaint.answered(Yes), ","))
	add("no", strings.Join(a.Complaint.answered(No), ","))
	add("unsure", strings.Join(a.Complaint.Unsure, ","))
	var presses []string
	for _, p := range a.Complaint.Presses {
		presses = append(presses, p.String())
	}
	add("press", strings.Join(presses, ","))
	var free []string
	for _, p := range a.Complaint.Free {
		free = append(free, p.ID())
	}
	add("free", strings.Join(free, ","))
	add("signs", strings.Join(a.Complaint.Signs, ","))
	add("show", a.Show)
	if a.Checked {
		add("checked", "yes")
	}
	if a.Layer != nil {
		add("layer", a.Layer.String())
	}
	if a.Aspect != a.usualAspect() {
		add("view", a.Aspect.String())
	}
	switch {
	case len(fields) == 1 && len(taps) == 1 && !strings.ContainsAny(taps[0], "~*"):
		return taps[0]
	case len(fields) == 1 && len(taps) == 0 && a.Aspect != Aspect{}:
		return a.Aspect.String()
	}
	return strings.Join(fields, "&")
}

// answered lists the questions with that answer.
func (c Complaint) answered(reply Reply) (ids []string) {
	for _, a := range c.Answers {
		if a.Reply == reply {
			ids = append(ids, a.Question)
		}
	}
	return ids
}

// usualAspect is the aspect an address shows unless it names one: that of its last tap.
func (a Address) usualAspect() Aspect {
	if n := len(a.Complaint.Taps); n > 0 {
		return a.Complaint.Taps[n-1].Place.Aspect()
	}
	return Aspect{}
}
