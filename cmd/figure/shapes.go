package main

import (
	"fmt"
	"strings"

	"knotmap/bodymap"
)

// shown says which drawn muscles make up each part of the atlas' muscles, as pairs of a picture
// and a drawn muscle's id; an id that ends with * stands for all that begin so. The key is the
// muscle's ID, with that of the part where it has several.
var shown = map[string]string{
	"levator-scapulae":                "back-deep:levator-scapulae front-deep:levator-scapulae side-deep:levator-scapulae",
	"scalenes anterior":               "front-deep:scalenus-anterior side-deep:scalenus-anterior",
	"scalenes medius":                 "front-deep:scalenus-medius side-deep:scalenus-medius",
	"scalenes posterior":              "front-deep:scalenus-posterior back-deep:scalenes-posterior side-deep:scalenus-posterior",
	"scalenes minimus":                "front-deep:scalenus-minimus",
	"splenius-capitis":                "back-deep:splenius-capitis side-deep:splenius-capitis",
	"splenius-cervicis":               "back-deep:splenius-cervicis side-deep:splenius-cervicis",
	"semispinalis capitis":            "back-deep:semispinalis-capitis side-deep:semispinalis-capitis",
	"semispinalis cervicis":           "back-deep:semispinalis-cervicis",
	"longissimus-capitis":             "back-deep:longissimus-capitis side-deep:longissimus-capitis",
	"suboccipitals":                   "back-deep:suboccipitals* side-deep:suboccipitals*",
	"sternocleidomastoid sternal":     "front:sternocleidomastoid-sternal side:sternocleidomastoid-sternal back:sternocleidomastoid",
	"sternocleidomastoid clavicular":  "front:sternocleidomastoid-clavicular side:sternocleidomastoid-clavicular back:sternocleidomastoid",
	"longus-colli":                    "front-deep:longus-colli side-deep:longus-colli",
	"trapezius upper":                 "back:trapezius-upper front:trapezius side:trapezius-upper",
	"trapezius middle":                "back:trapezius-middle side:trapezius-middle",
	"trapezius lower":                 "back:trapezius-lower side:trapezius-lower",
	"rhomboids":                       "back-deep:rhomboid* side-deep:rhomboid*",
	"supraspinatus":                   "back-deep:supraspinatus front-deep:supraspinatus side-deep:supraspinatus",
	"infraspinatus":                   "back-deep:infraspinatus side-deep:infraspinatus",
	"subscapularis":                   "front-deep:subscapularis",
	"teres-minor":                     "back-deep:teres-minor side-deep:teres-minor",
	"teres-major":                     "back-deep:teres-major side-deep:teres-major front-deep:teres-major",
	"pectoralis-major clavicular":     "front:pectoralis-clavicular side:pectoralis-major-clavicular",
	"pectoralis-major sternal":        "front:pectoralis-sternal side:pectoralis-major-sternal",
	"pectoralis-major costal":         "front:pectoralis-costal side:pectoralis-major-costal",
	"pectoralis-minor":                "front-deep:pectoralis-minor* side-deep:pectoralis-minor",
	"serratus-anterior":               "front-deep:serratus-anterior* side-deep:serratus-anterior* back-deep:serratus-anterior",
	"serratus-posterior-superior":     "back-deep:serratus-posterior-superior side-deep:serratus-posterior-superior",
	"latissimus-dorsi":                "back:latissimus front:latissimus side:latissimus",
	"iliocostalis-thoracis middle":    "back-deep:iliocostalis-thoracis-middle side-deep:iliocostalis-thoracis",
	"iliocostalis-thoracis lower":     "back-deep:iliocostalis-thoracis-lower side-deep:iliocostalis-thoracis",
	"longissimus-thoracis":            "back-deep:longissimus-thoracis side-deep:longissimus-thoracis",
	"multifidi-rotatores cervical":    "back-deep:multifidi-cervical",
	"multifidi-rotatores thoracic":    "back-deep:multifidi-thoracic",
	"multifidi-rotatores lumbar":      "back-deep:multifidi-lumbar",
	"masseter superficial":            "side:masseter-superficial",
	"medial-pterygoid":                "side-deep:medial-pterygoid",
	"lateral-pterygoid":               "side-deep:lateral-pterygoid",
	"masseter deep":                   "side:masseter-deep",
	"temporalis":                      "side:temporalis",
	"digastric posterior":             "front:digastric-posterior side:digastric-posterior",
	"digastric anterior":              "front:digastric-anterior side:digastric-anterior",
	"deltoid anterior":                "front:deltoid-anterior side:deltoid-anterior",
	"deltoid middle":                  "front:deltoid-middle back:deltoid-middle side:deltoid-middle",
	"deltoid posterior":               "back:deltoid-posterior side:deltoid-posterior",
	"coracobrachialis":                "front-deep:coracobrachialis side-deep:coracobrachialis",
	"biceps-brachii":                  "front:biceps-short front:biceps-long side:biceps-brachii",
	"brachialis":                      "front-deep:brachialis side:brachialis",
	"triceps-brachii long":            "back:triceps-long side:triceps-brachii-long",
	"triceps-brachii medial":          "back:triceps-medial back:triceps-medial-outer back-deep:triceps-medial",
	"triceps-brachii lateral":         "back:triceps-lateral side:triceps-brachii-lateral",
	"anconeus":                        "back:anconeus",
	"brachioradialis":                 "front:brachioradialis back:brachioradialis",
	"wrist-extensors radialis-longus": "back:extensor-carpi-radialis-longus front:wrist-extensors-radialis-longus",
	"wrist-extensors radialis-brevis": "back:extensor-carpi-radialis-brevis",
	"wrist-extensors ulnaris":         "back:extensor-carpi-ulnaris",
	"finger-extensors middle":         "back:extensor-digitorum",
	"finger-extensors ring-little":    "back:extensor-digitorum back:extensor-digiti-minimi",
	"finger-extensors index":          "back-deep:extensor-indicis",
	"supinator":                       "front-deep:supinator back-deep:supinator",
	"pronator-teres":                  "front:pronator-teres",
	"palmaris-longus":                 "front:palmaris-longus",
	"wrist-flexors radialis":          "front:flexor-carpi-radialis",
	"wrist-flexors ulnaris":           "front:flexor-carpi-ulnaris back:flexor-carpi-ulnaris",
	"finger-flexors middle":           "front:finger-flexors-middle front-deep:flexor-digitorum-profundus",
	"finger-flexors ring-little":      "front:finger-flexors-ring-little front-deep:flexor-digitorum-profundus-ring-little",
	"flexor-pollicis-longus":          "front-deep:flexor-pollicis-longus",
	"subclavius":                      "front-deep:subclavius side-deep:subclavius",
	"intercostals front":              "front-deep:intercostals-front",
	"intercostals side":               "front-deep:intercostals-side side-deep:intercostals-side",
	"diaphragm":                       "front-deep:diaphragm*",
	"rectus-abdominis upper":          "front:rectus-1 front:rectus-2 front:rectus-3 side:rectus-abdominis",
	"rectus-abdominis lower":          "front:rectus-lower side:rectus-abdominis",
	"external-oblique ribs":           "front:external-oblique-ribs side:external-oblique",
	"external-oblique lower":          "front:external-oblique-lower side:external-oblique-back side:external-oblique",
	"serratus-posterior-inferior":     "back-deep:serratus-posterior-inferior* side-deep:serratus-posterior-inferior*",
	"iliocostalis-lumborum":           "back-deep:iliocostalis-lumborum side-deep:iliocostalis-lumborum",
	"quadratus-lumborum superficial":  "back-deep:quadratus-lumborum-superficial front-deep:quadratus-lumborum-superficial side-deep:quadratus-lumborum",
	"quadratus-lumborum deep":         "back-deep:quadratus-lumborum-deep front-deep:quadratus-lumborum-deep side-deep:quadratus-lumborum",
	"iliopsoas":                       "front-deep:psoas front-deep:iliacus side-deep:psoas side-deep:iliacus side-deep:iliopsoas",
	"gluteus-maximus":                 "back:gluteus-maximus side:gluteus-maximus",
	"gluteus-medius":                  "back:gluteus-medius side:gluteus-medius front-deep:gluteus-medius",
	"gluteus-minimus front":           "back-deep:gluteus-minimus-front front-deep:gluteus-minimus side-deep:gluteus-minimus-front",
	"gluteus-minimus back":            "back-deep:gluteus-minimus-back side-deep:gluteus-minimus-back",
	"piriformis":                      "back-deep:piriformis front-deep:piriformis side-deep:piriformis",
	"thumb-muscles adductor":          "front:adductor-pollicis",
	"interossei little-finger":        "front:hypothenar back:interossei-little-finger",
	"interossei others":               "back:interossei-second back:interossei-third back:interossei-fourth",
	"interossei first":                "back:first-dorsal-interosseous",
}

// partKey is the key of shown.
func partKey(m *bodymap.Muscle, part *bodymap.Part) string {
	return strings.TrimSpace(m.ID + " " + part.ID)
}

// shapesSVG returns a file with the shapes of all parts of muscles in a view, for pages to use one by
// one: outline, and fibres farther apart than in the drawing. Colours are the user's. What
// the view does not show has an empty shape.
func shapesSVG(v bodymap.View, body bodymap.Body) []byte {
	drawings := drawingsOf(v, body)
	var b strings.Builder
	b.WriteString(`<svg xmlns="http://www.w3.org/2000/svg"><defs>`)
	for i := range bodymap.Muscles {
		m := &bodymap.Muscles[i]
		for j := range m.Parts {
			key := partKey(m, &m.Parts[j])
			fmt.Fprintf(&b, `<g id="%s">%s</g>`, strings.ReplaceAll(key, " ", "-"), shapeOf(key, v, drawings))
		}
	}
	b.WriteString(`</defs></svg>`)
	return []byte(b.String())
}

// drawingsOf returns both layers of a view, by the name of the picture on the straight body.
func drawingsOf(v bodymap.View, body bodymap.Body) map[string]*drawing {
	drawings := map[string]*drawing{}
	for _, deep := range []bool{false, true} {
		drawings[plate{view: v, deep: deep}.name()] = plate{v, body, deep}.draw()
	}
	return drawings
}

// shapeOf returns the shape of a part in a view; empty where the view does not show it.
func shapeOf(part string, v bodymap.View, drawings map[string]*drawing) string {
	var outlines, fibres strings.Builder
	for _, b := range bellies(part, v, drawings) {
		outlines.WriteString(pathCubic(b.outline, 0, true))
		fibres.WriteString(b.fibres(engraving{b.id, 17, 1.3, .05, .95, .12}))
	}
	if outlines.Len() == 0 {
		return ""
	}
	return fmt.Sprintf(`<path d="%s"/><path fill="var(--color-muscle-line)" fill-opacity=".45" stroke="none" d="%s"/>`, &outlines, &fibres)
}

// belly is a muscle laid out on the figure, with its id.
type belly struct {
	id string
	patch
}

// bellies lists what a part of a muscle consists of in a view, drawn and unseen.
func bellies(part string, v bodymap.View, drawings map[string]*drawing) (out []belly) {
	for pair := range strings.FieldsSeq(shown[part]) {
		picture, id, _ := strings.Cut(pair, ":")
		if d := drawings[picture]; d != nil {
			for _, m := range drawnAs(d, id) {
				out = append(out, belly{m.id, d.layOut(m)})
			}
		}
	}
	for _, u := range unseen {
		if u.part == part && u.view == v {
			out = append(out, belly{u.id, drawings[v.String()].layOut(u.muscle)})
		}
	}
	return out
}

// drawnAs lists the muscles of a drawing that an id of shown stands for.
func drawnAs(d *drawing, id string) (out []muscle) {
	prefix, all := strings.CutSuffix(id, "*")
	for _, m := range d.drawn {
		if m.id == id || all && strings.HasPrefix(m.id, prefix) {
			out = append(out, m)
		}
	}
	return out
}
