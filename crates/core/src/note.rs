//! Notes: what moves a figure, what trials found, and where two answers do not
//! fit together. Each has a source; none is advice.

use super::adjust;
use super::alert;
use super::entry::{Per, Quantity, Reading};
use super::exact::Exact;
use super::ids::ids;
use super::intake::{IntakeStatus, Status};
use super::measure::Measure;
use super::milli::Milli;
use super::number::Bound;
use super::person::{ADULT, Age, Answer, Flag, Person, Stage, years};
use super::reference::Nutrient;
use super::source::Source;
use super::table::sources;
use super::verdict::{Outcome, Verdict};

macro_rules! notes {
    ($($variant:ident = $id:literal, [$($source:ident),*]: $doc:literal;)*) => {
        ids! {
            /// A note, by what it says.
            NoteId { $($variant = $id: $doc,)* }
        }

        impl NoteId {
            /// Where it was seen.
            #[must_use]
            pub const fn sources(self) -> &'static [&'static Source] {
                match self { $(Self::$variant => const { &[$(&sources::$source),*] },)* }
            }
        }
    };
}

notes! {
    Season = "season", [S01D, S10]: "25-OH-D is lower at the end of winter.";
    Assay = "assay", [S44]: "Methods differ.";
    Weight = "weight", [S59]: "25-OH-D is lower with more body weight.";
    Epimer = "c3-epimer", [S47]: "Under 1 year some methods read too high.";
    D2 = "d2-immunoassay", [S42]: "Some methods misread 25-OH-D made from vitamin D2.";
    Biotin = "biotin", [E18_DEQAS, E18_AACC, E18_JAMA, S21E, S53B]: "Much biotin disturbs some methods: 25-OH-D reads too high in some.";
    DpUcmgpKidney = "dp-ucmgp-kidney", [K_S18]: "dp-ucMGP falls with better kidney function, also with a transplanted kidney.";
    DpUcmgpWeight = "dp-ucmgp-weight", [K_S106]: "dp-ucMGP is higher with weight round the waist.";
    DpUcmgpJShape = "dp-ucmgp-j-shape", [K_S04]: "Both low and high figures went with more deaths in one study.";
    MarkerNotOutcome = "marker-not-outcome", [K_S22, K_S23, K_S26, K_S28, K_S30]: "MK-7 lowers the marker; outcome trials found no benefit.";
    Undetectable = "undetectable-menaquinone", [K_S38]: "Menaquinones are usually too low to measure.";
    PhylloquinoneConflict = "phylloquinone-conflict", [K_S44, K_S42]: "The laboratory's range and the study's groups overlap.";
    Fasting = "fasting", [S75, S53]: "CTX is taken fasting, in the morning.";
    FastingK1 = "fasting-k1", [K_S44]: "K1 is taken fasting.";
    SameTime = "same-time", [S76B]: "P1NP is taken at the same time of day.";
    LabsDiffer = "labs-differ", [S53, S53B]: "One laboratory's own lower limit moved from 25 to 136.";
    BoneMarkerMoves = "bone-marker-moves", [S75, E20_IOF]: "Kidney disease, a fracture, steroids and osteoporosis medicine move a bone marker.";
    OtherPth = "other-pth", [E25_PTH]: "PTH is another test, not read here.";
    OtherPhosphate = "other-phosphate", [E25_RANGES]: "Phosphate is another test, not read here.";
    OtherIonised = "other-ionised", [E9_IONISED]: "Ionised calcium is another test, not read here.";
    OtherUrine = "other-urine", [E8_A]: "Calcium in urine is another test, not read here.";
    CalciumInChildren = "calcium-in-children", [E7_NBT, E7_MAYO, E7_ADVENTIST]: "Children's calcium runs higher; the laboratory's range for the age counts.";
    TotalWithoutAlbumin = "total-without-albumin", [S70, E7_NBT]: "A total calcium depends on albumin.";
    WorseOfTwo = "worse-of-two", [E9_EGFR, E7_NBT]: "With a low albumin or ill kidneys the worse of the total and the adjusted calcium counts.";
    Thiazide = "thiazide", [E16_SMPC]: "A thiazide raises calcium.";
    Lithium = "lithium", [S99]: "Lithium can raise calcium.";
    WorkedOutOtherwise = "worked-out-otherwise", [S70, E9_FORMULAS]: "The typed adjusted calcium raises another warning than the one worked out from total calcium and albumin; the worse counts.";
    AlbuminTooLow = "albumin-too-low", [E9_EGFR, E7_NBT]: "With an albumin under 20 g/L nothing is computed, and a total calcium can hide a high one: a line of ours.";
    AdjustmentLimits = "adjustment-limits", [S70, S72]: "The adjustment can be wrong.";
    CacFourHundred = "cac-400", [K_S52]: "400 is in neither group of one study.";
    CacZero = "cac-zero", [S84]: "A score of 0 does not rule out heart disease.";
    PivkaLiver = "pivka-liver", [PMC7659394]: "PIVKA-II is also a liver test.";
    WinterCurve = "winter-curve", [S32]: "What people in winter studies averaged at this intake.";
    MeetsButLow = "meets-but-low", [S01D, S44]: "The intake meets the reference and the level is low.";
}

/// A note and the figures in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Note {
    /// Which.
    pub id: NoteId,
    /// For the winter curve: IU a day, and the average, lowest and highest
    /// study mean, in nmol/L.
    pub curve: Option<Curve>,
}

/// A point of the winter curve.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Curve {
    /// IU of vitamin D a day.
    pub intake: u32,
    /// Average 25-OH-D, in nmol/L.
    pub average: u32,
    /// Lower and upper limit of the studies' averages, in nmol/L.
    pub limits: (u32, u32),
}

impl From<NoteId> for Note {
    fn from(id: NoteId) -> Self {
        Self { id, curve: None }
    }
}

/// How many notes a figure can have beside those of its measure.
const MORE: usize = 6;

/// What notes are made from, beside the figure itself.
pub(crate) struct NoteContext<'a> {
    pub(crate) person: &'a Person,
    pub(crate) kidney: Answer,
    pub(crate) readings: &'a [Reading],
    pub(crate) statuses: &'a [IntakeStatus],
    /// An adjusted calcium cannot be relied on: the total counts beside it.
    pub(crate) unreliable: bool,
    /// The adjusted calcium computed here, also beside a typed one.
    pub(crate) computed: Option<&'a Reading>,
}

/// The notes on a figure. None on a vitamin K figure of a person who takes a
/// vitamin K antagonist, is not sure, or did not answer: nothing may stand
/// beside the gate or the question.
pub(crate) fn notes(
    quantity: &Quantity,
    verdicts: &[Verdict],
    context: &NoteContext<'_>,
) -> Vec<Note> {
    let measure = quantity.measure;
    if measure.is_vitamin_k() && context.person.anticoagulant() != Answer::No {
        return Vec::new();
    }
    let calcium = matches!(measure, Measure::Calcium | Measure::AdjustedCalcium);
    let total = measure == Measure::Calcium;
    let too_low = total && adjust::is_too_low_to_adjust(context.readings);
    // An albumin was given: there is none to add, and nothing to compare with.
    let unfit = |id: &&NoteId| too_low && **id == NoteId::TotalWithoutAlbumin;
    let of_measure = of_measure(measure);
    let mut notes = Vec::with_capacity(of_measure.len().saturating_add(MORE));
    notes.extend(of_measure.iter().filter(|id| !unfit(id)).map(|id| Note::from(*id)));
    let mut add = |when: bool, id: NoteId| notes.extend(when.then(|| Note::from(id)));
    let baby = context.person.age.is_under(years(1));
    let zero = quantity.amount == Milli::ZERO;
    add(measure == Measure::VitaminD25Oh && baby, NoteId::Epimer);
    add(too_low, NoteId::AlbuminTooLow);
    add(calcium && context.person.age.is_under(ADULT), NoteId::CalciumInChildren);
    add(calcium && context.unreliable && !too_low, NoteId::WorseOfTwo);
    add(calcium && context.person.flags.has(Flag::Thiazide), NoteId::Thiazide);
    add(calcium && context.person.flags.has(Flag::Lithium), NoteId::Lithium);
    add(worked_out_otherwise(quantity, context), NoteId::WorkedOutOtherwise);
    add(measure == Measure::DpUcmgp && context.kidney != Answer::Yes, NoteId::MarkerNotOutcome);
    add(
        measure == Measure::Cac && quantity.amount == Milli::literal("400"),
        NoteId::CacFourHundred,
    );
    add(measure == Measure::Cac && zero, NoteId::CacZero);
    add(
        measure == Measure::VitaminD25Oh && meets_but_low(verdicts, context.statuses),
        NoteId::MeetsButLow,
    );
    if measure == Measure::VitaminD25Oh {
        notes.extend(
            winter_curve(context).map(|curve| Note { id: NoteId::WinterCurve, curve: Some(curve) }),
        );
    }
    notes
}

const fn of_measure(measure: Measure) -> &'static [NoteId] {
    match measure {
        Measure::VitaminD25Oh => {
            &[NoteId::Season, NoteId::Assay, NoteId::Weight, NoteId::D2, NoteId::Biotin]
        }
        Measure::DpUcmgp => &[NoteId::DpUcmgpKidney, NoteId::DpUcmgpWeight, NoteId::DpUcmgpJShape],
        Measure::Phylloquinone => &[NoteId::FastingK1, NoteId::PhylloquinoneConflict],
        Measure::Mk4 | Measure::Mk7 => &[NoteId::Undetectable],
        Measure::PivkaIi => &[NoteId::PivkaLiver],
        Measure::Ctx => {
            &[NoteId::Fasting, NoteId::BoneMarkerMoves, NoteId::Biotin, NoteId::LabsDiffer]
        }
        Measure::P1np => &[NoteId::SameTime, NoteId::BoneMarkerMoves],
        Measure::Osteocalcin => &[NoteId::BoneMarkerMoves, NoteId::Biotin],
        Measure::Calcium => &[
            NoteId::TotalWithoutAlbumin,
            NoteId::OtherPth,
            NoteId::OtherPhosphate,
            NoteId::OtherIonised,
            NoteId::OtherUrine,
        ],
        Measure::AdjustedCalcium => &[
            NoteId::AdjustmentLimits,
            NoteId::OtherPth,
            NoteId::OtherPhosphate,
            NoteId::OtherIonised,
            NoteId::OtherUrine,
        ],
        Measure::UcocPercent
        | Measure::Albumin
        | Measure::Cac
        | Measure::Egfr
        | Measure::VitaminDIntake
        | Measure::CalciumIntake
        | Measure::CalciumSupplement
        | Measure::K1Intake
        | Measure::Mk4Intake
        | Measure::Mk7Intake
        | Measure::MagnesiumIntake
        | Measure::MagnesiumSupplement
        | Measure::TotalUcmgp
        | Measure::Calcitriol => &[],
    }
}

/// Whether a typed adjusted calcium raises another warning than the one that is worked
/// out from the total and the albumin beside it: the worse decides, and nobody sees
/// the other figure.
fn worked_out_otherwise(quantity: &Quantity, context: &NoteContext<'_>) -> bool {
    let computed = context.computed.and_then(Reading::accepted);
    let raises = |quantity: &Quantity| alert::of_figure_for(quantity, context.person);
    quantity.measure == Measure::AdjustedCalcium
        && computed.is_some_and(|computed| raises(computed) != raises(quantity))
}

/// A body in force that calls the level not enough, while some body's
/// reference for vitamin D is met.
fn meets_but_low(verdicts: &[Verdict], statuses: &[IntakeStatus]) -> bool {
    use super::band::{ReadsAs, Standing};
    let low = verdicts.iter().any(|verdict| {
        verdict.table.standing == Standing::Current
            && matches!(verdict.outcome, Outcome::Band(_))
            && verdict.band().is_some_and(|band| band.reads_as == ReadsAs::NotEnough)
    });
    let meets = |status: &IntakeStatus| {
        status.nutrient == Nutrient::VitaminD && status.status == Status::Meets
    };
    low && statuses.iter().any(meets)
}

/// The IOM's curve of winter studies: 25-OH-D (nmol/L) = 9.9 ln(IU a day), its
/// limits 8.7 and 11.2 ln. Only for adults who are not pregnant, and for 200
/// to 2000 IU. It speaks of study averages, not of a person.
fn winter_curve(context: &NoteContext<'_>) -> Option<Curve> {
    let adult = matches!(context.person.age, Age::Adult)
        || matches!(context.person.age, Age::Months(m) if m >= years(18));
    let expecting = matches!(context.person.stage, Some(Stage::Pregnant | Stage::Breastfeeding));
    let reading =
        context.readings.iter().rev().find(|reading| reading.measure == Measure::VitaminDIntake)?;
    let intake = reading
        .accepted()
        .filter(|quantity| quantity.bound == Bound::Exact && quantity.per == Per::Day)?;
    let micrograms: Exact = intake.in_first();
    let inside = micrograms.compare(Milli::literal("5")).is_ge()
        && micrograms.compare(Milli::literal("50")).is_le();
    if !adult || expecting || !inside {
        return None;
    }
    let units = micrograms.approximately() * 40.0;
    Some(Curve {
        intake: whole(units),
        average: whole(9.9 * units.ln()),
        limits: (whole(8.7 * units.ln()), whole(11.2 * units.ln())),
    })
}

/// A small positive number, rounded.
fn whole(value: f64) -> u32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = value.round() as u32;
    whole
}

#[cfg(test)]
mod tests {
    use crate::assess;
    use crate::band::Standing;
    use crate::entry::{Entry, Per};
    use crate::measure::Measure;
    use crate::note::{Curve, NoteId, meets_but_low};
    use crate::person::{Flag, PersonEntry, Stage};
    use crate::report::{Finding, Input, Report};
    use crate::verdict::Verdict;

    fn told(person: &PersonEntry, entries: &[(Measure, &str)]) -> Report {
        let entries = entries.iter().map(|(measure, text)| Entry::new(*measure, *text)).collect();
        assess(&Input { person: person.clone(), entries, ..Input::default() })
    }

    fn adult() -> PersonEntry {
        PersonEntry { age: "40".into(), ..PersonEntry::default() }
    }

    #[test]
    fn the_winter_curve_gives_the_published_point() {
        let of = |person: &PersonEntry, intake: &str| {
            let report = told(
                person,
                &[(Measure::VitaminD25Oh, "60 nmol/L"), (Measure::VitaminDIntake, intake)],
            );
            report.findings[0].notes.iter().find_map(|note| note.curve)
        };
        let curve =
            |intake, average, low, high| Some(Curve { intake, average, limits: (low, high) });
        assert_eq!(of(&adult(), "600 IU"), curve(600, 63, 56, 72));
        assert_eq!(of(&adult(), "400 IU"), curve(400, 59, 52, 67));
        assert_eq!(of(&adult(), "20 ug"), curve(800, 66, 58, 75));
        assert_eq!(of(&adult(), "199 IU"), None);
        assert_eq!(of(&adult(), "2001 IU"), None);
        // The curve is of a known amount: not of "less than", nor of a dose a week.
        assert_eq!(of(&adult(), "<600 IU"), None);
        assert_eq!(of(&adult(), ">600 IU"), None);
        let weekly = Entry { per: Per::Week, ..Entry::new(Measure::VitaminDIntake, "4200 IU") };
        let entries = vec![Entry::new(Measure::VitaminD25Oh, "60 nmol/L"), weekly];
        let report = assess(&Input { person: adult(), entries, ..Input::default() });
        assert!(report.findings[0].notes.iter().all(|note| note.curve.is_none()));
        assert_eq!(of(&PersonEntry { age: "17".into(), ..adult() }, "600 IU"), None);
        assert_eq!(of(&PersonEntry { stage: Some(Stage::Pregnant), ..adult() }, "600 IU"), None);
        assert_eq!(of(&PersonEntry::default(), "600 IU"), None);
    }

    #[test]
    fn notes_are_chosen_by_measure_age_and_flags() {
        let has = |person: &PersonEntry, entry: (Measure, &str), id: NoteId| {
            told(person, &[entry])
                .findings
                .iter()
                .any(|finding| finding.notes.iter().any(|note| note.id == id))
        };
        let baby = PersonEntry { age: "8mo".into(), ..PersonEntry::default() };
        let d = (Measure::VitaminD25Oh, "60 nmol/L");
        assert!(has(&baby, d, NoteId::Epimer) && !has(&adult(), d, NoteId::Epimer));
        assert!(has(&adult(), d, NoteId::Season));
        assert!(has(&adult(), (Measure::Cac, "400 AU"), NoteId::CacFourHundred));
        assert!(!has(&adult(), (Measure::Cac, "401 AU"), NoteId::CacFourHundred));
        assert!(has(&adult(), (Measure::Cac, "0 AU"), NoteId::CacZero));
        assert!(!has(&adult(), (Measure::Cac, "1 AU"), NoteId::CacZero));
        assert!(!has(&adult(), (Measure::UcocPercent, "0 %"), NoteId::CacZero));
        let k = (Measure::DpUcmgp, "560 pmol/L");
        let with =
            |flags: &[Flag]| PersonEntry { flags: flags.iter().copied().collect(), ..adult() };
        assert!(has(&with(&[Flag::VkaNo]), k, NoteId::MarkerNotOutcome));
        let dialysis = with(&[Flag::VkaNo, Flag::Dialysis]);
        assert!(
            !has(&dialysis, k, NoteId::MarkerNotOutcome)
                && has(&dialysis, k, NoteId::DpUcmgpKidney)
        );
        for flags in [&[][..], &[Flag::VkaUnsure], &[Flag::Vka], &[Flag::Vka, Flag::VkaNo]] {
            let report = told(&with(flags), &[k]);
            assert!(report.findings.iter().all(|finding| finding.notes.is_empty()), "{flags:?}");
        }
        let calcium = (Measure::Calcium, "2.40 mmol/L");
        let albumin = (Measure::Albumin, "29 g/L");
        assert!(has(&adult(), calcium, NoteId::TotalWithoutAlbumin));
        assert!(has(&baby, calcium, NoteId::CalciumInChildren));
        assert!(!has(&adult(), calcium, NoteId::CalciumInChildren));
        let worse = told(&adult(), &[calcium, albumin]);
        let said = |finding: &Finding| finding.notes.iter().any(|n| n.id == NoteId::WorseOfTwo);
        assert_eq!(worse.findings.iter().map(said).collect::<Vec<_>>(), [true, true]);
        for marker in [
            (Measure::Ctx, "300 pg/mL"),
            (Measure::P1np, "40 ug/L"),
            (Measure::Osteocalcin, "20 ng/mL"),
        ] {
            assert!(has(&adult(), marker, NoteId::BoneMarkerMoves), "{marker:?}");
        }
    }

    #[test]
    fn a_medicine_and_another_adjusted_calcium_are_noted_beside_a_calcium() {
        let (total, own, albumin) = (Measure::Calcium, Measure::AdjustedCalcium, Measure::Albumin);
        let ids = |flag: Option<Flag>, entries: &[(Measure, &str)]| -> Vec<&'static str> {
            let person = PersonEntry { flags: flag.into_iter().collect(), ..adult() };
            let said = ["thiazide", "lithium", "worked-out-otherwise", "worse-of-two"];
            let report = told(&person, entries);
            let notes = report.findings.iter().flat_map(|finding| &finding.notes);
            notes.map(|note| note.id.id()).filter(|id| said.contains(id)).collect()
        };
        for (flag, entries, expected) in [
            (Some(Flag::Thiazide), &[(total, "2.30 mmol/L")][..], &["thiazide"][..]),
            (Some(Flag::Lithium), &[(own, "2.70 mmol/L")], &["lithium"]),
            (None, &[(total, "2.70 mmol/L")], &[]),
            (Some(Flag::Lithium), &[(Measure::Cac, "1 AU")], &[]),
            // 2.80 is worked out, and raises what 2.40 does not.
            (
                None,
                &[(total, "2.80 mmol/L"), (albumin, "40 g/L"), (own, "2.40 mmol/L")],
                &["worked-out-otherwise"],
            ),
            (None, &[(total, "2.45 mmol/L"), (albumin, "40 g/L"), (own, "2.40 mmol/L")], &[]),
            // No albumin is low and no kidney ill: the conflict is asked about instead.
            (None, &[(total, "3.60 mmol/L"), (own, "2.40 mmol/L")], &[]),
        ] {
            assert_eq!(ids(flag, entries), expected, "{flag:?} {entries:?}");
        }
    }

    #[test]
    fn an_intake_that_meets_with_a_low_level_is_noted() {
        let intake = Measure::VitaminDIntake;
        for (level, other, noted) in [
            ("40 nmol/L", (intake, "800 IU"), true),
            ("90 nmol/L", (intake, "800 IU"), false),
            // Met by no body's reference; and another nutrient's is met.
            ("40 nmol/L", (intake, "100 IU"), false),
            ("40 nmol/L", (Measure::CalciumIntake, "1200 mg"), false),
        ] {
            let report = told(&adult(), &[(Measure::VitaminD25Oh, level), other]);
            let found = report.findings[0].notes.iter().any(|n| n.id == NoteId::MeetsButLow);
            assert_eq!(found, noted, "{level} with {other:?}");
        }
    }

    #[test]
    fn a_level_is_low_by_a_table_in_force() {
        let low = [(Measure::VitaminD25Oh, "20 nmol/L"), (Measure::VitaminDIntake, "800 IU")];
        let report = told(&adult(), &low);
        let (of_table, all) = (&report.findings[0].verdicts, &report.statuses);
        for verdict in of_table.iter().filter(|verdict| verdict.id() == "deficient") {
            let in_force = verdict.table.standing == Standing::Current;
            assert_eq!(meets_but_low(&[*verdict], all), in_force, "{}", verdict.table.id);
        }
        let withdrawn = |v: &&Verdict| matches!(v.table.standing, Standing::Withdrawn(_));
        assert!(of_table.iter().find(withdrawn).is_some_and(|v| v.id() == "deficient"));
    }
}
