// Package bodymap is what Knotmap knows: the places on a body, the muscles that
// send pain to them, the warning signs that come before any muscle, and the
// ranking that turns taps into candidates with reasons.
//
// It is pure Go on the standard library, does no I/O, and runs the same in the
// browser, at build time, on the command line and in tests.
//
// # Glossary
//
//   - Region: a named part of the body's surface in one view, described once for
//     both sides ("inner border of the shoulder blade, middle").
//   - Place: a region on one side of the patient; what a tap resolves to.
//   - Side: always the patient's own. In the back view the patient's left is on
//     the left of the screen, in the front view on the right.
//   - Trigger point: a tender spot in a muscle, numbered as in the literature.
//   - Referral zone: where a trigger point is described to send pain. Essential
//     zones hurt in nearly every patient with that trigger point, spillover zones in some.
//   - Tap: a place with the point that was touched.
//   - Clue: something a person can say about the pain that favours some muscles.
//   - Sign: a warning sign; the Gate says which to ask and what they call for.
//   - Candidate: a muscle that may explain a complaint, with reasons that add up.
//
// # Coordinates
//
// Half-coordinates, shared by both views: x is the distance from the midline
// (lateral is positive), y points down, 11 units are 1 cm of a 175 cm adult and
// the top of the head is at y = 24. One side is described; the other is its
// mirror image. The figure's view box is "-435 8 870 1290".
//
// # What the atlas is worth
//
// Referral maps are expert tradition: Travell and Simons described them from
// experience and published little of the evidence behind them. The atlas says
// where each row comes from; the ranking keeps priors weak and never diagnoses.
package bodymap
