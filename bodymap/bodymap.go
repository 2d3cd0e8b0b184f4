// Package bodymap is what Knotmap knows: the places on a body, the muscles that
// send pain to them, the other sources that ache there too, the warning signs that
// come before any muscle, and the ranking that turns a complaint into candidates
// with reasons.
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
//   - Aspect: what one picture of the figure shows: the back, the front, or one side of the patient.
//   - Body: a shape in which the figure is drawn. All tables describe the straight one.
//   - Tap: a place with the point that was touched.
//   - Ache: what a person says of a pain at a tap, beyond where it is: how strong, of what kind, how deep.
//   - Mark: the number shared by taps that stand for one pain.
//   - Complaint: what a person says hurts, and what they say about it.
//   - Trigger point: a tender spot in a muscle, numbered as in the literature.
//   - Referral zone: where a trigger point is described to send pain. Essential
//     zones hurt in nearly every patient with that trigger point, spillover zones in some.
//   - Strain: what a short muscle does to others that it overstretches; they hurt, and it does not.
//   - Other source: what aches in the same places as muscles and is none: a nerve root,
//     a joint, an organ, a bone, the skin.
//   - Question: something a person can answer about the pain. It leans towards some
//     sources and away from others; its theme joins it to questions that ask for nearly the same.
//   - Press test: what pressing a muscle's trigger points showed.
//   - Inquiry: what to ask next: a question, a press test, or whether the pain also reaches a place.
//   - Reply: yes or no to an inquiry. An answer is a question with its reply.
//   - Candidate: a muscle or other source that may explain a complaint, with reasons
//     that add up to its score, in log-odds.
//   - Change: a reply not yet given that would move a candidate.
//   - Sign: a warning sign. The gate says which to ask, and what those that fit call for.
//   - Description: what was understood of a text in a person's own words.
//   - Address: a complaint, and what is shown of it, as it stands behind the # of a link.
//
// # Coordinates
//
// Half-coordinates, shared by the back and the front: x is the distance from the midline
// (lateral is positive), y points down, 11 units are 1 cm of a 175 cm adult and
// the top of the head is at y = 24. One side is described; the other is its
// mirror image. In the lateral view x runs forward instead, from the plumb line through ear,
// shoulder and hip; the right side is described. The figure's view box is "-435 8 870 1290".
//
// # What the atlas is worth
//
// Referral maps are expert tradition: Travell and Simons described them from
// experience and published little of the evidence behind them. The atlas says
// where each row comes from; the ranking keeps priors weak and never diagnoses.
package bodymap
