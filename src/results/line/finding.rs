//! The line of a result.

use std::rc::Rc;

use calcium_compass_core::band::{Ladder, ReadsAs};
use calcium_compass_core::entry::Quantity;
use calcium_compass_core::exact::Exact;
use calcium_compass_core::label::Label;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::report::Finding;
use calcium_compass_core::unit::Unit;
use calcium_compass_core::verdict::{Outcome, Verdict};
use calcium_compass_words::fill::join;
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::picture::picture;
use super::table::{Part as Row, table};
use super::{Edge, Line, place};
use crate::form::action::Action;
use crate::form::part::Part;
use crate::results::context::{use_page, use_words};
use crate::results::fold::Fold;
use crate::results::select::select;

/// See [`FindingLine`].
#[derive(Properties, PartialEq)]
pub(in crate::results) struct Props {
    /// The id of the finding.
    pub(in crate::results) id: AttrValue,
    /// What the core says of the figure.
    pub(in crate::results) finding: Rc<Finding>,
    /// The table that the person has chosen to draw the line, or nothing.
    pub(in crate::results) chosen: AttrValue,
}

/// The picture, what it shows in words, the choice of the source that draws
/// it, and the table that is equal to it. Nothing where no source draws a
/// line.
#[component]
pub(in crate::results) fn FindingLine(props: &Props) -> Html {
    let (w, page, finding) = (use_words(), use_page(), &props.finding);
    let drawing: Vec<&Verdict> = finding.verdicts.iter().filter(|v| draws(v)).collect();
    let preferred = |v: &&&Verdict| page.host.leads(v.table.id);
    let lead = drawing.iter().find(|v| v.table.id == props.chosen.as_str());
    let lead = lead.or_else(|| drawing.iter().find(preferred)).or_else(|| {
        // One that is in force, whatever is archived.
        drawing
            .iter()
            .find(|verdict| finding.line().is_some_and(|line| line.table.id == verdict.table.id))
    });
    let Some((lead, ladder)) = lead.and_then(|lead| Some((*lead, lead.ladder?))) else {
        return Html::default();
    };
    let source = Source { finding, drawing: &drawing, lead, ladder, w };
    let measure = finding.quantity.measure;
    let name = format!("{}.line", measure.id());
    let choose = page.dispatch.reform(move |table| Action::Fill(measure, Part::Line, table));
    html! {
        <figure class="line" data-line={lead.table.id}>
            if !source.is_marks() && drawing.len() > 1 {
                <div class="line__source">
                    { select(name, w.line_source(), &source.choices(), lead.table.id, &choose) }
                </div>
            }
            { picture(&source.line()) }
            { caption(&source.caption()) }
            <Fold name={format!("{}-line", props.id)} summary={w.line_table()}>
                { table(&source.parts(), source.besides(), w) }
            </Fold>
        </figure>
    }
}

/// What the picture shows, in words.
fn caption(texts: &[String]) -> Html {
    html! {
        <figcaption>
            for text in texts {
                <span key={text.as_str()}>{ format!("{text} ") }</span>
            }
        </figcaption>
    }
}

fn draws(verdict: &Verdict) -> bool {
    matches!(verdict.outcome, Outcome::Band(_)) && verdict.table.draws_lines()
}

/// What draws the line, and how.
struct Source<'a> {
    finding: &'a Finding,
    drawing: &'a [&'a Verdict],
    lead: &'a Verdict,
    ladder: &'static Ladder,
    w: Words,
}

impl Source<'_> {
    const fn quantity(&self) -> &Quantity {
        &self.finding.quantity
    }

    /// Nobody agreed on a cut-off for dp-ucMGP: every source's edges are shown
    /// alike.
    fn is_marks(&self) -> bool {
        self.quantity().measure == Measure::DpUcmgp
    }

    fn line(&self) -> Line {
        let w = self.w;
        let quantity = self.quantity();
        let reads: Vec<ReadsAs> = self.lead.table.bands.iter().map(|band| band.reads_as).collect();
        let counted = reads.iter().any(|reads_as| *reads_as != ReadsAs::None);
        Line {
            id: format!("line-{}", quantity.measure.id()),
            title: self.title(),
            edges: self.edges(),
            zones: if counted { reads } else { Vec::new() },
            others: self.others(),
            unit: quantity.scale.unit.printed(),
            value: Exact::of(quantity.amount),
            value_text: compose::typed(quantity, w),
            interval: self.finding.interval.as_ref().map(|interval| interval.ends()),
            harm: self.harm().map(|(at, ..)| at),
            rtl: w.lang().is_rtl(),
        }
    }

    fn edges(&self) -> Vec<Edge> {
        let (w, mut edges) = (self.w, Vec::new());
        if self.is_marks() {
            for at in self.cuts_of(|_| true) {
                edges.push(Edge { at, text: compose::exact(at, self.decimals(), w) });
            }
            return edges;
        }
        let as_printed = self.ladder.unit.printed() == self.quantity().scale.unit.printed();
        for cut in self.ladder.cuts {
            let at = self.in_unit(Exact::of(cut.at), self.ladder.unit);
            let text = if as_printed {
                compose::printed(cut.at, w)
            } else {
                compose::exact(at, self.decimals(), w)
            };
            edges.push(Edge { at, text });
        }
        edges
    }

    const fn decimals(&self) -> u8 {
        self.quantity().scale.decimals
    }

    /// The edges of some sources in the reader's unit, in order, each once.
    fn cuts_of(&self, of: impl Fn(&Verdict) -> bool) -> Vec<Exact> {
        let mut all = Vec::new();
        for verdict in self.drawing.iter().filter(|verdict| of(verdict)) {
            for cut in 0..verdict.ladder.map_or(0, |ladder| ladder.cuts.len()) {
                if let Some(at) = self.cut(verdict, cut) {
                    place(&mut all, at, |a, b| a.compare_exact(*b));
                }
            }
        }
        all
    }

    /// An edge of a source in the reader's unit.
    fn cut(&self, verdict: &Verdict, place: usize) -> Option<Exact> {
        let ladder = verdict.ladder?;
        Some(self.in_unit(Exact::of(ladder.cuts.get(place)?.at), ladder.unit))
    }

    /// A value in the reader's unit: the figure is in it.
    fn in_unit(&self, value: Exact, from: Unit) -> Exact {
        let to = self.quantity().scale;
        let from = self.quantity().measure.scale(from);
        from.map_or(value, |from| value.convert(from.per_first, to.per_first))
    }

    fn others(&self) -> Vec<Exact> {
        self.cuts_of(|one| !self.is_marks() && one.table.id != self.lead.table.id)
    }

    /// The lowest edge from which a source names harm, and the source's words.
    fn harm(&self) -> Option<(Exact, String)> {
        let harms = self.drawing.iter().filter_map(|verdict| {
            let place = verdict.table.bands.iter().position(|band| names_harm(band.label))?;
            Some((self.cut(verdict, place.checked_sub(1)?)?, *verdict, place))
        });
        let (at, verdict, place) = harms.min_by(|a, b| a.0.compare_exact(b.0))?;
        let w = self.w;
        let decimals = self.decimals();
        let whole = at.rounded(decimals) == at.rounded(0) * 10_i128.pow(u32::from(decimals));
        let edge = compose::exact(at, if whole { 0 } else { decimals }, w);
        let label = verdict.table.bands.get(place).map_or("", |band| w.label(band.label));
        let source = compose::source_name(verdict.table);
        let gaps = [
            ("edge", edge.as_str()),
            ("unit", self.quantity().scale.unit.printed()),
            ("label", label),
            ("source", &source),
        ];
        Some((at, w.fill(w.line_harm(), &gaps)))
    }

    fn title(&self) -> String {
        let w = self.w;
        let name = w.fill(w.line_of(), &[("measure", w.measure(self.quantity().measure))]);
        format!("{name}. {}", join(&self.caption(), " "))
    }

    /// What the picture shows, in words.
    fn caption(&self) -> Vec<String> {
        let w = self.w;
        let quantity = self.quantity();
        let mut caption = Vec::new();
        if self.is_marks() {
            caption.push(w.line_marks().to_owned());
        } else {
            let (value, unit) = (compose::typed(quantity, w), quantity.scale.unit.printed());
            let label = compose::verdict(self.lead, w);
            let gaps = [("value", value.as_str()), ("unit", unit), ("label", label)];
            caption.push(w.fill(w.line_says(), &gaps));
            let source = compose::source_name(self.lead.table);
            caption.push(w.fill(w.line_edges(), &[("source", &source)]));
        }
        if let Some(interval) = &self.finding.interval {
            let (low, high) = interval.ends();
            let show = |at: Exact| compose::exact(at, quantity.scale.decimals, w);
            let (low, high, unit) = (show(low), show(high), quantity.scale.unit.printed());
            let gaps = [("low", low.as_str()), ("high", &high), ("unit", unit)];
            caption.push(w.fill(w.line_interval(), &gaps));
        }
        if !self.is_marks() && self.drawing.len() > 1 {
            caption.push(w.line_others().to_owned());
        }
        caption.extend(self.harm().map(|(_, text)| text));
        caption
    }

    /// The parts of the line as rows.
    fn parts(&self) -> Vec<Row> {
        let w = self.w;
        let mut parts = Vec::new();
        if self.is_marks() {
            for verdict in self.drawing {
                let (source, says) =
                    (compose::source_name(verdict.table), compose::verdict(verdict, w));
                parts.push(Row {
                    edges: compose::because(verdict, w),
                    says: format!("{source}: {says}"),
                    here: false,
                });
            }
            return parts;
        }
        let cuts = self.ladder.cuts;
        for (place, band) in self.lead.table.bands.iter().enumerate() {
            let edges = (place.checked_sub(1).and_then(|below| cuts.get(below)), cuts.get(place));
            parts.push(Row {
                edges: compose::edges(edges, self.ladder.unit.printed(), w),
                says: w.label(band.label).to_owned(),
                here: self.lead.outcome == Outcome::Band(place),
            });
        }
        parts
    }

    /// What else the picture shows.
    fn besides(&self) -> Option<(&'static str, String)> {
        let mut text = String::new();
        for at in self.others() {
            if !text.is_empty() {
                text.push_str("; ");
            }
            text.push_str(&compose::exact(at, self.decimals(), self.w));
        }
        let unit = self.quantity().scale.unit.printed();
        (!text.is_empty()).then(|| (self.w.line_others(), format!("{text} {unit}")))
    }

    /// The sources that can draw the line.
    fn choices(&self) -> Vec<(&'static str, String)> {
        self.drawing.iter().map(|v| (v.table.id, compose::source_name(v.table))).collect()
    }
}

const fn names_harm(label: Label) -> bool {
    matches!(label, Label::ToxicityPossible | Label::PossibleToxicity)
}
