package bodymap

import (
	"slices"
	"strings"
)

// Work is a publication, the pages of an organisation, or a reading of our own, that the tables cite.
type Work struct {
	Short string // as it begins a citation: "Simons, Travell & Simons 1999"
	Full  string // the whole reference
	Grade Grade
	Worth string // what it can carry, and what not
	Pages bool   // an organisation, of which citations name the page: "NHS, back pain"
}

// Grade says how strong the evidence is that a work brings.
type Grade string

// The grades. Guidance stands apart: it says what to do, and its authors have weighed
// the evidence. No work is contested, for what is contested is what a trigger
// point is, and no row rests on that.
const (
	Moderate  Grade = "moderate"
	Low       Grade = "low"
	Tradition Grade = "expert tradition"
	Contested Grade = "contested"
	Guidance  Grade = "guidance"
)

// WorkOf returns the work that a citation begins with, or nil. What follows narrows it
// down: a chapter, a page, a remark.
func WorkOf(citation string) *Work {
	var found *Work
	for i := range Works {
		w := &Works[i]
		rest, ok := strings.CutPrefix(citation, w.Short)
		if ok && (rest == "" || strings.ContainsAny(rest[:1], ",: ")) && (found == nil || len(w.Short) > len(found.Short)) {
			found = w
		}
	}
	return found
}

// Citation is what one row of the tables says about one of its sources.
type Citation struct {
	Kind string // what the row is: one of RowKinds
	Row  string // which one
	Text string // begins with the Short of a work
}

// RowKinds lists the kinds of rows that cite works, in display order. What a muscle's
// parts and its note cite counts for the muscle.
var RowKinds = []string{"muscle", "trigger point", "question", "other cause", "warning sign", "press test"}

// Citations lists every citation of the tables. It is for pages made at build time: it reads the notes.
func Citations() []Citation {
	var all []Citation
	add := func(kind, row string, sources ...string) {
		for _, source := range sources {
			for text := range strings.SplitSeq(source, "; ") {
				if text != "" {
					all = append(all, Citation{kind, row, text})
				}
			}
		}
	}
	for _, m := range Muscles {
		add("muscle", m.ID, m.Sources...)
		add("muscle", m.ID, NoteByID(m.ID).Sources...)
		for _, p := range m.Parts {
			add("muscle", m.ID, p.CommonSource)
			for _, t := range p.Points {
				add("trigger point", strings.Join([]string{m.ID, p.ID, t.Number}, " "), t.Source)
			}
		}
	}
	for _, q := range Questions {
		add("question", q.ID, q.Source)
	}
	for _, o := range Others {
		add("other cause", o.ID, o.Sources...)
	}
	for _, s := range Signs {
		add("warning sign", s.ID, s.Source)
	}
	for _, p := range Pairs {
		add("warning sign", p.A+" "+p.B, p.Source)
	}
	add("press test", "press", pressSource)
	return all
}

// Use is what rests on a work.
type Use struct {
	Rows  map[string]int // how many rows cite it, by kind
	Pages []string       // of an organisation: the pages cited, sorted
}

// Uses returns what rests on each work, by its Short.
func Uses() map[string]Use {
	uses := map[string]Use{}
	counted := map[Citation]bool{}
	for _, c := range Citations() {
		w := WorkOf(c.Text)
		if w == nil {
			continue // a test fails on it
		}
		use, ok := uses[w.Short]
		if !ok {
			use.Rows = map[string]int{}
		}
		if key := (Citation{c.Kind, c.Row, w.Short}); !counted[key] {
			counted[key] = true
			use.Rows[c.Kind]++
		}
		if page, ok := strings.CutPrefix(c.Text, w.Short+", "); ok && w.Pages {
			if i, found := slices.BinarySearch(use.Pages, page); !found {
				use.Pages = slices.Insert(use.Pages, i, page)
			}
		}
		uses[w.Short] = use
	}
	return uses
}

// Works lists every work that the tables cite, by Short. References leave out what we are not sure of.
var Works = []Work{
	{
		Short: "A massage therapist's case", Grade: Tradition,
		Full:  "A massage therapist's account of a client with a deep knot beside the shoulder blade, and of the muscles that were looked for",
		Worth: "It shows which questions a practised person asks; one person's account proves nothing about how often the answers are right.",
	},
	{
		Short: "American Academy of Orthopaedic Surgeons", Grade: Guidance, Pages: true,
		Full:  "American Academy of Orthopaedic Surgeons, pages for patients (OrthoInfo)",
		Worth: "It carries what the illness feels like and when to see someone; it gives no figures for how well a symptom tells it apart.",
	},
	{
		Short: "Andersen et al. 2011", Grade: Low,
		Full:  "Andersen LL, Saervoll CA, Mortensen OS, Poulsen OM, Hannerz H, Zebis MK. Effectiveness of small daily amounts of progressive resistance training for frequent neck/shoulder pain: randomised controlled trial. Pain 2011;152:440–446",
		Worth: "It supports that a few minutes a day with an elastic band ease neck and shoulder pain in office workers; it is one trial of ten weeks.",
	},
	{
		Short: "BestBETs", Grade: Low, Pages: true,
		Full:  "BestBETs, Best Evidence Topics, no. 875: whether a tender chest wall rules out a heart attack",
		Worth: "A short review by emergency doctors; it carries the warning that a tender chest is no all-clear.",
	},
	{
		Short: "British Journal of General Practice 2014", Grade: Guidance,
		Full:  "Artus M, Holt TA, Rees J. The painful shoulder: an update on assessment, treatment, and referral. British Journal of General Practice 2014;64:e593–e595",
		Worth: "It carries which shoulders should be seen quickly, as agreed among doctors; it measures nothing itself.",
	},
	{
		Short: "Brummett et al. 2016", Grade: Low,
		Full:  "Brummett CM, Bakshi RR, Goesling J, et al. Preliminary validation of the Michigan Body Map. Pain 2016;157:1205–1212",
		Worth: "It supports that pain in many places at once is a thing of its own; it says nothing about single muscles.",
	},
	{
		Short: "Canadian C-spine rule", Grade: Moderate,
		Full:  "Stiell IG, Wells GA, Vandemheen KL, et al. The Canadian C-spine rule for radiography in alert and stable trauma patients. JAMA 2001;286:1841–1848",
		Worth: "A tested rule for who needs a picture of the neck after an accident; it was made for examiners, and we use only its questions.",
	},
	{
		Short: "Cerezo-Téllez et al. 2016", Grade: Low,
		Full:  "Cerezo-Téllez E, Torres-Lacomba M, Mayoral-del Moral O, Sánchez-Sánchez B, Dommerholt J, Gutiérrez-Ortega C. Prevalence of myofascial pain syndrome in chronic non-specific neck pain: a population-based cross-sectional descriptive study. Pain Medicine 2016;17:2369–2377",
		Worth: "It carries a weak first guess at which neck muscles are often tender; points were found by hand, which examiners agree on only fairly.",
	},
	{
		Short: "Cochrane review of exercise for neck pain", Grade: Moderate,
		Full:  "Gross A, Kay TM, Paquin JP, et al. Exercises for mechanical neck disorders. Cochrane Database of Systematic Reviews 2015, CD004250",
		Worth: "It supports that training neck, shoulders and arms eases lasting neck pain; it found nothing for pain that has just begun.",
	},
	{
		Short: "Cooper, Bailie & Bogduk 2007", Grade: Low,
		Full:  "Cooper G, Bailie B, Bogduk N. Cervical zygapophysial joint pain maps. Pain Medicine 2007;8:344–353",
		Worth: "It carries where neck joints ache, for the pain went when the joint was numbed; it comes from people sent to one kind of clinic.",
	},
	{
		Short: "Dasgupta et al. 2012", Grade: Low,
		Full:  "Dasgupta B, Cimmino MA, Maradit-Kremers H, et al. 2012 provisional classification criteria for polymyalgia rheumatica: a EULAR/ACR collaborative initiative. Annals of the Rheumatic Diseases 2012;71:484–492",
		Worth: "It carries what the illness looks like; its criteria sort people for studies and were not made for self-help.",
	},
	{
		Short: "Davidson, Dunn & Metzmaker 1981", Grade: Low,
		Full:  "Davidson RI, Dunn EJ, Metzmaker JN. The shoulder abduction test in the diagnosis of radicular pain in cervical extradural compressive monoradiculopathies. Spine 1981;6:441–446",
		Worth: "It supports that a hand on the head can ease pain from a neck nerve; it saw few patients, all of them with severe illness.",
	},
	{
		Short: "Davies & Davies 2013", Grade: Tradition,
		Full:  "Davies C, Davies A. The Trigger Point Therapy Workbook: Your Self-Treatment Guide for Pain Relief. 3rd ed. New Harbinger, 2013",
		Worth: "It carries how people press muscles by themselves and what sets them off; it is long practice, not trials.",
	},
	{
		Short: "Donnelly et al. 2019", Grade: Tradition,
		Full:  "Donnelly JM, Fernández-de-las-Peñas C, Finnegan M, Freeman JL (eds). Travell, Simons & Simons' Myofascial Pain and Dysfunction: The Trigger Point Manual. 3rd ed. Wolters Kluwer, 2019",
		Worth: "It carries the maps as they are taught today, with newer studies beside them; the maps themselves are mostly those of the older editions.",
	},
	{
		Short: "Dreyfuss, Tibiletti & Dreyer 1994", Grade: Low,
		Full:  "Dreyfuss P, Tibiletti C, Dreyer SJ. Thoracic zygapophyseal joint pain patterns: a study in normal volunteers. Spine 1994;19:807–811",
		Worth: "It carries where joints of the upper back ache when they are irritated; a handful of healthy volunteers is not a patient.",
	},
	{
		Short: "Dwyer, Aprill & Bogduk 1990", Grade: Low,
		Full:  "Dwyer A, Aprill C, Bogduk N. Cervical zygapophyseal joint pain patterns. I: A study in normal volunteers. Spine 1990;15:453–457",
		Worth: "It carries where neck joints ache when they are irritated; it had very few volunteers, but later work agrees.",
	},
	{
		Short: "Ezzati et al. 2021", Grade: Low,
		Full:  "Ezzati K, Ravarian B, Saberi A, et al. Prevalence of cervical myofascial pain syndrome and its correlation with the severity of pain and disability in patients with chronic non-specific neck pain. Archives of Bone and Joint Surgery 2021;9",
		Worth: "It carries a weak first guess at the muscles behind pain from neck to arm with a normal scan; one examiner, one hospital, no healthy people beside them.",
	},
	{
		Short: "Fernández-Carnero et al. 2007", Grade: Low,
		Full:  "Fernández-Carnero J, Fernández-de-las-Peñas C, de la Llave-Rincón AI, Ge HY, Arendt-Nielsen L. Prevalence of and referred pain from myofascial trigger points in the forearm muscles in patients with lateral epicondylalgia. Clinical Journal of Pain 2007;23:353–360",
		Worth: "It supports that three muscles of the forearm ache at the outer elbow; it had twenty patients and looked at four muscles.",
	},
	{
		Short: "Fernández-de-las-Peñas et al. 2006", Grade: Low,
		Full:  "Fernández-de-las-Peñas C, Alonso-Blanco C, Cuadrado ML, Gerwin RD, Pareja JA. Trigger points in the suboccipital muscles and forward head posture in tension-type headache. Headache 2006;46:454–460",
		Worth: "It carries a weak first guess at the muscles below the skull in tension headache; it had twenty patients.",
	},
	{
		Short: "Finucane et al. 2020", Grade: Guidance,
		Full:  "Finucane LM, Downie A, Mercer C, et al. International framework for red flags for potential serious spinal pathologies. Journal of Orthopaedic & Sports Physical Therapy 2020;50:350–372",
		Worth: "It carries which signs to take seriously, and that several together count for more; it says itself that single signs predict poorly.",
	},
	{
		Short: "Fortin et al. 1994", Grade: Low,
		Full:  "Fortin JD, Dwyer AP, West S, Pier J. Sacroiliac joint: pain referral maps upon applying a new injection/arthrography technique. Part I: asymptomatic volunteers. Spine 1994;19:1475–1482",
		Worth: "It carries where the joint at the back of the pelvis aches when it is irritated; ten volunteers.",
	},
	{
		Short: "Fukui, Ohseto & Shiotani 1997", Grade: Low,
		Full:  "Fukui S, Ohseto K, Shiotani M. Patterns of pain induced by distending the thoracic zygapophyseal joints. Regional Anesthesia 1997;22:332–336",
		Worth: "It carries where joints of the back ache when they are stretched by an injection; it had few patients.",
	},
	{
		Short: "Gerber, Galantay & Hersche 1998", Grade: Low,
		Full:  "Gerber C, Galantay RV, Hersche O. The pattern of pain produced by irritation of the acromioclavicular joint and the subacromial space. Journal of Shoulder and Elbow Surgery 1998;7:352–355",
		Worth: "It carries where these parts of the shoulder ache when they are irritated; a few healthy volunteers.",
	},
	{
		Short: "Gräni et al. 2015", Grade: Low,
		Full:  "Gräni C, Senn O, Bischof M, et al. Diagnostic performance of reproducible chest wall tenderness to rule out acute coronary syndrome in acute chest pain: a prospective diagnostic study. BMJ Open 2015;5:e007442",
		Worth: "It supports that a tender chest makes a heart attack less likely and does not rule it out; 121 people.",
	},
	{
		Short: "HSE", Grade: Guidance, Pages: true,
		Full:  "Health Service Executive, Ireland: conditions from A to Z (www2.hse.ie)",
		Worth: "It carries when to get help and how soon; it is written to be careful, so it sends more people than need to go.",
	},
	{
		Short: "Hidalgo-Lozano et al. 2010", Grade: Low,
		Full:  "Hidalgo-Lozano A, Fernández-de-las-Peñas C, Alonso-Blanco C, Ge HY, Arendt-Nielsen L, Arroyo-Morales M. Muscle trigger points and pressure pain hyperalgesia in the shoulder muscles in patients with unilateral shoulder impingement: a blinded, controlled study. Experimental Brain Research 2010;202:915–925",
		Worth: "It carries a weak first guess at one shoulder muscle; twelve patients, but the examiner did not know who was ill.",
	},
	{
		Short: "Hong 1994", Grade: Tradition,
		Full:  "Hong CZ. Considerations and recommendations regarding myofascial trigger point injection. Journal of Musculoskeletal Pain 1994;2:29–59",
		Worth: "It carries which points are said to bring on others; that treating a key point settles them is what one clinician saw, hardly tested since.",
	},
	{
		Short: "Hong et al. 1997", Grade: Low,
		Full:  "Hong CZ, Kuan TS, Chen JT, Chen SM. Referred pain elicited by palpation and by needling of myofascial trigger points: a comparison. Archives of Physical Medicine and Rehabilitation 1997;78:957–960",
		Worth: "It supports that pressing spreads the pain in about half of the points only, so that no spread rules nothing out.",
	},
	{
		Short: "Iglesias-González et al. 2013", Grade: Low,
		Full:  "Iglesias-González JJ, Muñoz-García MT, Rodrigues-de-Souza DP, Alburquerque-Sendín F, Fernández-de-las-Peñas C. Myofascial trigger points, pain, disability, and sleep quality in patients with chronic nonspecific low back pain. Pain Medicine 2013;14:1964–1970",
		Worth: "It supports that the deep muscle of the waist aches in the low back itself; it had a few dozen patients, all with lasting pain.",
	},
	{
		Short: "Integrative Works", Grade: Tradition, Pages: true,
		Full:  "Integrative Works, a massage practice that writes about trigger points",
		Worth: "It carries what people with that ache say of it; it is one practice's experience.",
	},
	{
		Short: "International Classification of Headache Disorders", Grade: Guidance,
		Full:  "Headache Classification Committee of the International Headache Society. The International Classification of Headache Disorders, 3rd edition. Cephalalgia 2018;38:1–211",
		Worth: "It carries how each headache is told from another, by agreement of specialists; many people have more than one kind.",
	},
	{
		Short: "Journal of Urgent Care Medicine", Grade: Guidance, Pages: true,
		Full:  "The Journal of Urgent Care Medicine, an article on the painful shoulder in urgent care",
		Worth: "It carries which dangerous illnesses can ache in the shoulder; it gives no figures for how often.",
	},
	{
		Short: "Jull, O'Leary & Falla 2008", Grade: Low,
		Full:  "Jull GA, O'Leary SP, Falla DL. Clinical assessment of the deep cervical flexor muscles: the craniocervical flexion test. Journal of Manipulative and Physiological Therapeutics 2008;31:525–533",
		Worth: "It carries how the deep muscles at the front of the neck are tested and trained; it says nothing about trigger points.",
	},
	{
		Short: "Kwon et al. 2017", Grade: Low,
		Full:  "Kwon J, Kim HS, Chang WH, Park C, Lee SC. Characteristics of myofascial pain syndrome of the infraspinatus muscle. Annals of Rehabilitation Medicine 2017;41:573–581",
		Worth: "One of few patterns drawn from counted patients, 297 of them; they were chosen because that muscle had been found tender.",
	},
	{
		Short: "Lesher et al. 2008", Grade: Low,
		Full:  "Lesher JM, Dreyfuss P, Hager N, Kaplan M, Furman M. Hip joint pain referral patterns: a descriptive study. Pain Medicine 2008;9:22–25",
		Worth: "It carries where a hip joint aches, for the pain went when the joint was numbed; it had about fifty patients.",
	},
	{
		Short: "Lord et al. 1996", Grade: Low,
		Full:  "Lord SM, Barnsley L, Wallis BJ, Bogduk N. Chronic cervical zygapophysial joint pain after whiplash: a placebo-controlled prevalence study. Spine 1996;21:1737–1745",
		Worth: "It supports that lasting neck pain after a whiplash often comes from the small joints; it saw people at one clinic, most of them badly off.",
	},
	{
		Short: "Midlands Partnership NHS Trust", Grade: Guidance, Pages: true,
		Full:  "Midlands Partnership NHS Trust, self-help pages for muscles and joints",
		Worth: "It carries when a sore neck needs help; it is advice for one region's patients, in line with the rest of the NHS.",
	},
	{
		Short: "Monclús-Díez et al. 2025", Grade: Low,
		Full:  "Monclús-Díez G, Díaz-Arribas MJ, Fernández-de-las-Peñas C, et al. Prevalence of myofascial trigger points in patients with radiating and non-radiating low back pain: a systematic review. Biomedicines 2025;13:1453",
		Worth: "It carries a weak first guess at the muscles behind low back pain; the nine studies looked only for the muscles they expected.",
	},
	{
		Short: "Murphy et al. 2009", Grade: Low,
		Full:  "Murphy DR, Hurwitz EL, Gerrard JK, Clary R. Pain patterns and descriptions in patients with radicular pain: does the pain necessarily follow a specific dermatome? Chiropractic & Osteopathy 2009;17:9",
		Worth: "It supports that nerve pain often leaves the strips of the textbook; so the path of a pain settles little.",
	},
	{
		Short: "NAMTPT symptom checker", Grade: Tradition, Pages: true,
		Full:  "National Association of Myofascial Trigger Point Therapists, symptom checker",
		Worth: "It carries what trigger point therapists look for; its maps follow the Trigger Point Manual.",
	},
	{
		Short: "NHS", Grade: Guidance, Pages: true,
		Full:  "National Health Service, United Kingdom: health from A to Z (nhs.uk)",
		Worth: "It carries when to get help and how soon, and what an illness feels like; it is written to be careful, so it sends more people than need to go.",
	},
	{
		Short: "NICE CKS, sciatica", Grade: Guidance,
		Full:  "National Institute for Health and Care Excellence. Clinical Knowledge Summary: Sciatica (lumbar radiculopathy)",
		Worth: "It carries which signs a family doctor should act on; the evidence behind single signs is weak.",
	},
	{
		Short: "NICE NG226", Grade: Guidance,
		Full:  "National Institute for Health and Care Excellence. Osteoarthritis in over 16s: diagnosis and management. Guideline NG226, 2022",
		Worth: "It carries how worn joints are known and treated, with the evidence weighed in the open.",
	},
	{
		Short: "NICE NG234", Grade: Guidance,
		Full:  "National Institute for Health and Care Excellence. Spinal metastases and metastatic spinal cord compression. Guideline NG234, 2023",
		Worth: "It carries how soon people who had cancer and have back pain should be seen.",
	},
	{
		Short: "NICE NG59", Grade: Guidance,
		Full:  "National Institute for Health and Care Excellence. Low back pain and sciatica in over 16s: assessment and management. Guideline NG59, 2016, updated 2020",
		Worth: "It carries what helps a sore low back, with the evidence weighed in the open; it does not tell muscle from joint.",
	},
	{
		Short: "Our reading", Grade: Tradition,
		Full:  "Our own reading of anatomy: where a muscle lies, and what loads it",
		Worth: "It carries a nudge where no source says anything; it is reasoning and has not been tested.",
	},
	{
		Short: "Pharmacy Notebook", Grade: Guidance, Pages: true,
		Full:  "Pharmacy Notebook, a reference for pharmacists",
		Worth: "It carries which illnesses of chest and belly ache in the shoulder; it is a summary that others have written from theirs.",
	},
	{
		Short: "Physiopedia", Grade: Guidance, Pages: true,
		Full:  "Physiopedia, an encyclopaedia that physiotherapists write",
		Worth: "It carries which signs physiotherapists are taught to watch for; anyone in the trade may edit it.",
	},
	{
		Short: "Primary Care Notebook", Grade: Guidance, Pages: true,
		Full:  "Primary Care Notebook, a reference for family doctors",
		Worth: "It carries which signs in neck pain a doctor should act on; it is a summary without figures.",
	},
	{
		Short: "Proulx & Zryd 2009", Grade: Guidance,
		Full:  "Proulx AM, Zryd TW. Costochondritis: diagnosis and treatment. American Family Physician 2009;80:617–620",
		Worth: "It carries how sore rib joints are known, and that the heart comes first; a review for family doctors.",
	},
	{
		Short: "Rangan et al. 2015", Grade: Guidance,
		Full:  "Rangan A, Hanchard N, McDaid C, et al. BESS/BOA patient care pathways: frozen shoulder. Shoulder & Elbow 2015;7:299–307",
		Worth: "It carries how a frozen shoulder is known and what to expect of it; agreed among surgeons and physiotherapists.",
	},
	{
		Short: "Rathbone et al. 2017", Grade: Low,
		Full:  "Rathbone ATL, Grosman-Rimon L, Kumbhare DA. Interrater agreement of manual palpation for identification of myofascial trigger points: a systematic review and meta-analysis. Clinical Journal of Pain 2017;33:715–729",
		Worth: "It carries what pressing is worth: two examiners agree fairly on what is tender and what is the known pain, and poorly on the rest.",
	},
	{
		Short: "Rushton et al. 2020", Grade: Guidance,
		Full:  "Rushton A, Carlesso LC, Flynn T, et al. International IFOMPT Cervical Framework: examination of the cervical region for potential of vascular pathologies of the neck. International Federation of Orthopaedic Manipulative Physical Therapists, 2020",
		Worth: "It carries which signs suggest a torn artery in the neck; the illness is rare and no single sign settles it.",
	},
	{
		Short: "Schiffman et al. 2014", Grade: Moderate,
		Full:  "Schiffman E, Ohrbach R, Truelove E, et al. Diagnostic criteria for temporomandibular disorders (DC/TMD) for clinical and research applications. Journal of Oral & Facial Pain and Headache 2014;28:6–27",
		Worth: "It carries how jaw joint and jaw muscles are told apart, by tests that were checked; an examiner has to do them.",
	},
	{
		Short: "Simons, Travell & Simons 1999", Grade: Tradition,
		Full:  "Simons DG, Travell JG, Simons LS. Travell & Simons' Myofascial Pain and Dysfunction: The Trigger Point Manual. Volume 1: Upper Half of Body. 2nd ed. Williams & Wilkins, 1999",
		Worth: "It carries most of this map; the zones come from decades with patients, and little of the evidence behind them was published.",
	},
	{
		Short: "Slipman et al. 1998", Grade: Low,
		Full:  "Slipman CW, Plastaras CT, Palmitier RA, Huston CW, Sterenfeld EB. Symptom provocation of fluoroscopically guided cervical nerve root stimulation: are dynatomal maps identical to dermatomal maps? Spine 1998;23:2235–2242",
		Worth: "It carries where pain goes when a neck nerve is touched with a needle; that need not be where a pinched one aches.",
	},
	{
		Short: "Standring, Gray's Anatomy", Grade: Moderate,
		Full:  "Standring S (ed.). Gray's Anatomy: The Anatomical Basis of Clinical Practice. Elsevier",
		Worth: "It carries where a muscle is fixed, what it does and which nerve drives it; bodies vary, and it says nothing about referred pain.",
	},
	{
		Short: "Tanaka et al. 2006", Grade: Low,
		Full:  "Tanaka Y, Kokubun S, Sato T, Ozawa H. Cervical roots as origin of pain in the neck or scapular regions. Spine 2006;31:E568–E573",
		Worth: "It supports that an ache at the shoulder blade can be the first sign of a neck nerve; fifty people, all ill enough for surgery.",
	},
	{
		Short: "Travell & Simons 1992", Grade: Tradition,
		Full:  "Travell JG, Simons DG. Myofascial Pain and Dysfunction: The Trigger Point Manual. Volume 2: The Lower Extremities. Williams & Wilkins, 1992",
		Worth: "It carries the zones of low back and hip; like those of the first volume they are experience, with little published behind them.",
	},
	{
		Short: "Wainner et al. 2003", Grade: Low,
		Full:  "Wainner RS, Fritz JM, Irrgang JJ, Boninger ML, Delitto A, Allison S. Reliability and diagnostic accuracy of the clinical examination and patient self-report measures for cervical radiculopathy. Spine 2003;28:52–62",
		Worth: "It carries which tests point to a neck nerve, with figures; 82 people, few of whom had it.",
	},
	{
		Short: "Wainner et al. 2005", Grade: Low,
		Full:  "Wainner RS, Fritz JM, Irrgang JJ, Delitto A, Allison S, Boninger ML. Development of a clinical prediction rule for the diagnosis of carpal tunnel syndrome. Archives of Physical Medicine and Rehabilitation 2005;86:609–618",
		Worth: "It carries which answers point to the carpal tunnel, such as relief on shaking the hand; the rule was made on 82 people.",
	},
	{
		Short: "Young, Gill, Wainner & Flynn 2008", Grade: Low,
		Full:  "Young BA, Gill HE, Wainner RS, Flynn TW. Thoracic costotransverse joint pain patterns: a study in normal volunteers. BMC Musculoskeletal Disorders 2008;9:140",
		Worth: "It supports that the joints between ribs and spine ache close by; eight healthy volunteers.",
	},
	{
		Short: "eScholarship, artery tear after a massage gun", Grade: Low,
		Full:  "Sulkowski K, Grant G, Brodie T. Case report: vertebral artery dissection after use of handheld massage gun. Clinical Practice and Cases in Emergency Medicine 2022;6:159–161",
		Worth: "It carries the warning to keep such tools off the neck; one case shows that it can happen, not how often.",
	},
}
