//! The line of a result.

use yew::prelude::*;

use crate::core::band::{Cut, Ladder, ReadsAs, Table};
use crate::core::entry::Quantity;
use crate::core::exact::Exact;
use crate::core::label::Label;
use crate::core::measure::Measure;
use crate::core::report::Finding;
use crate::core::unit::Unit;
use crate::core::verdict::{Outcome, Verdict};
use crate::text::{Words, compose};
use crate::ui::control::{Select, select};
use crate::ui::meaning::View;

use super::{Edge, Line, Part, as_table, draw};

/// The picture, what it shows in words, the choice of the source that draws
/// it, and the table that is equal to it. Nothing where no source draws a
/// line.
pub(in crate::ui) fn of_finding(finding: &Finding, view: &View) -> Html {
    let drawing: Vec<&Verdict> = finding.verdicts.iter().filter(|v| draws(v)).collect();
    let chosen = view.form.field(finding.quantity.measure).map_or("", |field| &field.line);
    let lead = drawing.iter().find(|v| v.table.id == chosen).or_else(|| drawing.first());
    let Some((lead, ladder)) = lead.and_then(|lead| Some((*lead, lead.ladder?))) else {
        return html! {};
    };
    let picture = Picture { finding, drawing: &drawing, lead, ladder, w: view.words };
    html! {
        <figure class="line" data-line={lead.table.id}>
            if !picture.is_marks() && drawing.len() > 1 {
                { picture.choice() }
            }
            { draw(&picture.line()) }
            <figcaption>
                for text in picture.caption() { <span key={text.clone()}>{ text.clone() }{ " " }</span> }
            </figcaption>
            { as_table(&picture.parts(), &picture.besides(), view.words) }
        </figure>
    }
}

fn draws(verdict: &Verdict) -> bool {
    matches!(verdict.outcome, Outcome::Band(_)) && verdict.table.draws_lines()
}

struct Picture<'a> {
    finding: &'a Finding,
    drawing: &'a [&'a Verdict],
    lead: &'a Verdict,
    ladder: &'static Ladder,
    w: Words,
}

impl Picture<'_> {
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
        let unit = self.ladder.unit;
        let reads: Vec<ReadsAs> = self.lead.table.bands.iter().map(|band| band.reads_as).collect();
        let counted = reads.iter().any(|reads_as| *reads_as != ReadsAs::None);
        Line {
            id: format!("line-{}", quantity.measure.id()),
            title: self.title(),
            edges: self.edges(),
            zones: if counted { reads } else { Vec::new() },
            others: if self.is_marks() { Vec::new() } else { self.others() },
            value: quantity.compared_in(unit),
            value_text: compose::typed(quantity, w),
            interval: self.finding.interval.as_ref().map(|interval| {
                let (low, high) = interval.ends();
                (
                    convert(quantity.measure, low, quantity.scale.unit, unit),
                    convert(quantity.measure, high, quantity.scale.unit, unit),
                )
            }),
            harm: self.harm().map(|(at, ..)| at),
            rtl: w.lang().is_rtl(),
        }
    }

    fn edges(&self) -> Vec<Edge> {
        let w = self.w;
        if !self.is_marks() {
            let edge =
                |cut: &Cut| Edge { at: Exact::of(cut.at), text: compose::printed(cut.at, w) };
            return self.ladder.cuts.iter().map(edge).collect();
        }
        let mut all: Vec<Exact> = self.drawing.iter().flat_map(|v| self.cuts_of(v)).collect();
        all.sort_by(|a, b| a.compare_exact(*b));
        all.dedup_by(|a, b| a.compare_exact(*b).is_eq());
        let decimals = self.quantity().measure.scale(self.ladder.unit).map_or(0, |s| s.decimals);
        all.into_iter().map(|at| Edge { at, text: compose::exact(at, decimals, w) }).collect()
    }

    /// The edges of a source in the unit of the line.
    fn cuts_of(&self, verdict: &Verdict) -> Vec<Exact> {
        let measure = self.quantity().measure;
        let unit = self.ladder.unit;
        let ladder = verdict.ladder.into_iter();
        let cuts = ladder.flat_map(|ladder| ladder.cuts.iter().map(move |cut| (ladder.unit, cut)));
        cuts.map(|(from, cut)| convert(measure, Exact::of(cut.at), from, unit)).collect()
    }

    fn others(&self) -> Vec<Exact> {
        let others = self.drawing.iter().filter(|v| v.table.id != self.lead.table.id);
        others.flat_map(|verdict| self.cuts_of(verdict)).collect()
    }

    /// The lowest edge from which a source names harm: the edge in the unit of
    /// the line, and the source's words.
    fn harm(&self) -> Option<(Exact, String)> {
        let harms = self.drawing.iter().filter_map(|verdict| {
            let place = verdict.table.bands.iter().position(|band| names_harm(band.label))?;
            let at = self.cuts_of(verdict).get(place.checked_sub(1)?).copied()?;
            Some((at, *verdict, place))
        });
        let (at, verdict, place) = harms.min_by(|a, b| a.0.compare_exact(b.0))?;
        let w = self.w;
        let decimals = self.quantity().measure.scale(self.ladder.unit).map_or(0, |s| s.decimals);
        let whole = at.rounded(decimals) == at.rounded(0) * 10_i128.pow(u32::from(decimals));
        let edge = compose::exact(at, if whole { 0 } else { decimals }, w);
        let label = verdict.table.bands.get(place).map_or("", |band| w.label(band.label));
        let source = compose::source_name(verdict.table);
        let gaps = [
            ("edge", edge.as_str()),
            ("unit", self.ladder.unit.printed()),
            ("label", label),
            ("source", &source),
        ];
        Some((at, w.fill(w.line_harm(), &gaps)))
    }

    fn title(&self) -> String {
        let w = self.w;
        let name = w.fill(w.line_of(), &[("measure", w.measure(self.quantity().measure))]);
        let mut all = vec![format!("{name}.")];
        all.extend(self.caption());
        all.join(" ")
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
    fn parts(&self) -> Vec<Part> {
        let w = self.w;
        if self.is_marks() {
            let mark = |verdict: &&&Verdict| Part {
                edges: compose::because(verdict, w),
                says: format!(
                    "{}: {}",
                    compose::source_name(verdict.table),
                    compose::verdict(verdict, w)
                ),
                here: false,
            };
            return self.drawing.iter().collect::<Vec<_>>().iter().map(mark).collect();
        }
        let Table { bands, .. } = self.lead.table;
        let here = |place: usize| self.lead.outcome == Outcome::Band(place);
        let edges = |place: usize| {
            let lower = place.checked_sub(1).and_then(|below| self.ladder.cuts.get(below));
            compose::edges((lower, self.ladder.cuts.get(place)), self.ladder.unit.printed(), w)
        };
        let part = |(place, band): (usize, &crate::core::band::Band)| Part {
            edges: edges(place),
            says: w.label(band.label).to_owned(),
            here: here(place),
        };
        bands.iter().enumerate().map(part).collect()
    }

    /// What else the picture shows.
    fn besides(&self) -> Vec<(String, String)> {
        let w = self.w;
        if self.is_marks() {
            return Vec::new();
        }
        let mut others = self.others();
        others.sort_by(|a, b| a.compare_exact(*b));
        others.dedup_by(|a, b| a.compare_exact(*b).is_eq());
        let decimals = self.quantity().measure.scale(self.ladder.unit).map_or(0, |s| s.decimals);
        let texts: Vec<String> = others.iter().map(|at| compose::exact(*at, decimals, w)).collect();
        if texts.is_empty() {
            return Vec::new();
        }
        let text = format!("{} {}", texts.join("; "), self.ladder.unit.printed());
        vec![(w.line_others().to_owned(), text)]
    }

    /// The choice of the source that draws the line.
    fn choice(&self) -> Html {
        let id = self.quantity().measure.id();
        let names: Vec<(&'static str, String)> =
            self.drawing.iter().map(|v| (v.table.id, compose::source_name(v.table))).collect();
        let source = Select {
            name: format!("{id}.line").into(),
            label: self.w.line_source().into(),
            choices: names.into_iter().map(|(id, name)| (id, name.into())).collect(),
            chosen: self.lead.table.id.into(),
            ..Select::default()
        };
        html! { <div class="line__source">{ select(source) }</div> }
    }
}

const fn names_harm(label: Label) -> bool {
    matches!(label, Label::ToxicityPossible | Label::PossibleToxicity)
}

fn convert(measure: Measure, value: Exact, from: Unit, to: Unit) -> Exact {
    match (measure.scale(from), measure.scale(to)) {
        (Some(from), Some(to)) => value.convert(from.per_first, to.per_first),
        (_, _) => value,
    }
}
