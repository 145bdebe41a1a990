//! Which sources are drawn, in which order, and what each draws.

use calcium_compass_core::agreement::{Says, upper};
use calcium_compass_core::band::{Band, Ladder, ReadsAs, Standing, Table};
use calcium_compass_core::country::Country;
use calcium_compass_core::entry::Quantity;
use calcium_compass_core::exact::Exact;
use calcium_compass_core::label::Label;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::milli::Milli;
use calcium_compass_core::report::Finding;
use calcium_compass_core::unit::Unit;
use calcium_compass_core::verdict::{Counts, Outcome, Verdict};
use calcium_compass_words::{Words, compose};

use crate::form::host::Host;

/// So many are shown at first on a narrow screen.
pub(super) const FIRST: usize = 5;

/// What one source draws.
pub(super) struct Row {
    /// The id of its table.
    pub(super) id: &'static str,
    /// Who it is.
    pub(super) body: &'static str,
    pub(super) year: Option<u16>,
    /// Whether it is in force; else it is a laboratory's, a study's or a maker's.
    pub(super) in_force: bool,
    /// What it says of the figure, in a word where there is one.
    pub(super) says: String,
    pub(super) is_word: bool,
    /// Its edges in the reader's unit, lowest first.
    pub(super) edges: Vec<Edge>,
    /// How each part between them is drawn: one more than edges. Empty where
    /// nobody agreed on a reading: then the edges are ticks.
    pub(super) tones: Vec<Tone>,
    /// The part that the figure lies in.
    pub(super) here: Option<usize>,
    /// From where it says nothing, although it draws no edge there.
    pub(super) silent_from: Option<Exact>,
    /// Whether its edges far above may be left to the end of the axis.
    pub(super) graded: bool,
    /// The edge from which it names harm, and in which words.
    harm: Option<(usize, Label)>,
}

impl Row {
    /// A row whose edges are no limits of health, and the part of it that holds the
    /// figure.
    pub(super) fn without_limits(
        id: &'static str,
        body: &'static str,
        edges: Vec<Edge>,
        here: usize,
    ) -> Self {
        Self {
            id,
            body,
            year: None,
            in_force: true,
            says: String::new(),
            is_word: true,
            tones: vec![Tone::Plain; edges.len().saturating_add(1)],
            edges,
            here: Some(here),
            silent_from: None,
            graded: false,
            harm: None,
        }
    }
}

/// An edge in the reader's unit.
pub(super) struct Edge {
    pub(super) at: Exact,
    pub(super) text: String,
}

/// How a part of a bar is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Tone {
    /// Below another part that is not enough, or below a range.
    Low,
    /// Not enough, next to enough.
    Short,
    /// Enough, or within a range.
    Middle,
    /// High, or above a range.
    High,
    /// The source gives no word that could be compared.
    Plain,
}

impl Tone {
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Short => "short",
            Self::Middle => "middle",
            Self::High => "high",
            Self::Plain => "plain",
        }
    }
}

/// The sources that say something today, first those that the host has set to
/// lead, then those in force, those that are counted, those that place the
/// figure, those of the reader's countries. None that was withdrawn or replaced.
pub(super) fn rows(finding: &Finding, host: &Host, w: Words) -> Vec<Row> {
    let drawn = |verdict: &&Verdict| verdict.speaks() && !verdict.table.standing.is_past();
    let mut verdicts: Vec<&Verdict> = finding.verdicts.iter().filter(drawn).collect();
    verdicts.sort_by_key(|verdict| {
        let table = verdict.table;
        (
            !host.leads(table.id),
            table.standing != Standing::Current,
            verdict.counts == Counts::OtherPeople,
            verdict.outcome == Outcome::NoThreshold,
            Country::distance(table.home, w.lang().tag()),
        )
    });
    verdicts.into_iter().map(|verdict| row(&finding.quantity, verdict, w)).collect()
}

fn row(quantity: &Quantity, verdict: &Verdict, w: Words) -> Row {
    let table = verdict.table;
    let (edges, counted) = (edges(quantity, verdict.ladder, w), Says::of(quantity, verdict));
    // A band without a word that could be counted has words of its own.
    let own = matches!(verdict.outcome, Outcome::Band(_));
    let word = counted.filter(|says| !own || *says != Says::NoLine).map(|says| w.row_says(says));
    let says = word.unwrap_or_else(|| compose::verdict(verdict, w));
    let apart = verdict.counts == Counts::OtherPeople;
    let apart = compose::not_counted(verdict, w).filter(|_| apart);
    // Nobody agreed on a cut-off for dp-ucMGP.
    let ticks = quantity.measure == Measure::DpUcmgp;
    Row {
        id: table.id,
        body: table.body,
        year: table.year,
        in_force: table.standing == Standing::Current,
        says: apart.map_or_else(|| says.to_owned(), |why| format!("{says} ({why})")),
        is_word: word.is_some() && apart.is_none(),
        silent_from: upper(quantity)
            .filter(|_| counted == Some(Says::Beyond))
            .and_then(|upper| Some(self::edges(quantity, Some(upper), w).into_iter().next()?.at)),
        edges,
        tones: if ticks { Vec::new() } else { tones(table) },
        here: match verdict.outcome {
            Outcome::Band(place) => Some(place),
            Outcome::NoThreshold
            | Outcome::NotApplicable(_)
            | Outcome::Needs(_)
            | Outcome::Gated(_) => None,
        },
        graded: table.bands.iter().any(|band| band.reads_as != ReadsAs::None),
        harm: harm_of(table),
    }
}

/// A printed figure in the unit of another.
pub(super) fn in_unit_of(quantity: &Quantity, unit: Unit, printed: Milli) -> Exact {
    let (at, to) = (Exact::of(printed), quantity.scale);
    let from = quantity.measure.scale(unit);
    from.map_or(at, |from| at.convert(from.per_first, to.per_first))
}

/// As printed where the source prints the reader's unit, else converted, with
/// no more decimals than it takes.
fn edges(quantity: &Quantity, ladder: Option<&Ladder>, w: Words) -> Vec<Edge> {
    let Some(ladder) = ladder else { return Vec::new() };
    let scale = quantity.scale;
    let as_printed = ladder.unit.printed() == scale.unit.printed();
    ladder
        .cuts
        .iter()
        .map(|cut| {
            let at = in_unit_of(quantity, ladder.unit, cut.at);
            let text =
                if as_printed { compose::printed(cut.at, w) } else { short(at, scale.decimals, w) };
            Edge { at, text }
        })
        .collect()
}

/// With as few decimals as are within half a per cent of it: a limit of
/// 50 nmol/L is not "49.9" because its source prints 20 ng/mL.
pub(super) fn short(value: Exact, decimals: u8, w: Words) -> String {
    let near = |decimals: &u8| {
        let off = value.distance(Exact::from_digits(value.rounded(*decimals), *decimals));
        off.compare_exact(value.times_billionths(5_000_000)).is_le()
    };
    let needed = (0..=decimals).find(near).unwrap_or(decimals);
    compose::exact(value, needed, w)
}

fn tones(table: &Table) -> Vec<Tone> {
    let reads = |place: usize| table.bands.get(place).map(|band| band.reads_as);
    let ranges: Vec<Option<Tone>> = table.bands.iter().map(|band| of_range(band.label)).collect();
    let is_range = ranges.iter().all(Option::is_some);
    let tone = |(place, range): (usize, &Option<Tone>)| match reads(place) {
        Some(ReadsAs::NotEnough) if reads(place + 1) == Some(ReadsAs::NotEnough) => Tone::Low,
        Some(ReadsAs::NotEnough) => Tone::Short,
        Some(ReadsAs::Enough) => Tone::Middle,
        Some(ReadsAs::High) => Tone::High,
        Some(ReadsAs::None) | None => range.filter(|_| is_range).unwrap_or(Tone::Plain),
    };
    ranges.iter().enumerate().map(tone).collect()
}

/// A reference range has a low side and a high side.
fn of_range(label: Label) -> Option<Tone> {
    const SIDES: [(Label, Tone); 5] = [
        (Label::BelowReferenceRange, Tone::Low),
        (Label::WithinReferenceRange, Tone::Middle),
        (Label::WithinReferenceInterval, Tone::Middle),
        (Label::AboveReferenceRange, Tone::High),
        (Label::AboveReferenceInterval, Tone::High),
    ];
    SIDES.iter().find(|(side, _)| *side == label).map(|(_, tone)| *tone)
}

const HARMS: [Label; 4] =
    [Label::ToxicityPossible, Label::PossibleToxicity, Label::Toxicity, Label::PoisoningAboveThis];

fn harm_of(table: &Table) -> Option<(usize, Label)> {
    let band = |(place, band): (usize, &Band)| Some((place.checked_sub(1)?, band.label));
    table.bands.iter().enumerate().filter(|(_, band)| HARMS.contains(&band.label)).find_map(band)
}

/// The lowest edge from which a row names harm, the row, and its words.
pub(super) fn harm(rows: &[Row]) -> Option<(&Edge, (&Row, Label))> {
    let harms = rows.iter().filter_map(|row| {
        let (place, label) = row.harm?;
        Some((row.edges.get(place)?, (row, label)))
    });
    harms.min_by(|a, b| a.0.at.compare_exact(b.0.at))
}

#[cfg(test)]
mod tests {
    use calcium_compass_core::exact::Exact;
    use calcium_compass_core::measure::Measure;
    use calcium_compass_core::table::tables;
    use calcium_compass_words::Words;

    use super::Tone::{High, Low, Middle, Plain, Short};
    use super::{short, tones};

    #[test]
    fn a_converted_edge_has_as_many_decimals_as_it_takes() {
        for (digits, shown_with, written) in [
            (49_920, 1, "50"),
            (199_700, 1, "200"),
            (5_008, 1, "5"),
            (10_420, 2, "10.4"),
            (2_595, 2, "2.6"),
            (2_645, 2, "2.65"),
            (2_645, 1, "2.6"),
            (0, 2, "0"),
        ] {
            let edge = Exact::from_digits(digits, 3);
            assert_eq!(short(edge, shown_with, Words::english()), written, "{digits}");
        }
    }
    #[test]
    fn a_part_is_drawn_by_how_its_source_reads_it_or_by_the_side_of_a_range() {
        for (measure, id, drawn) in [
            (Measure::VitaminD25Oh, "nasem-2011", &[Low, Short, Middle, High][..]),
            (Measure::VitaminD25Oh, "efsa-2016", &[Short, Middle]),
            (Measure::Calcium, "mayo-calcium", &[Low, Middle, High]),
            (Measure::AdjustedCalcium, "nice-ng132", &[Plain, Plain]),
            (Measure::Cac, "rumberger", &[Plain; 5]),
        ] {
            let table = tables(measure).iter().find(|table| table.id == id).expect(id);
            assert_eq!(tones(table), drawn, "{id}");
        }
    }
}
