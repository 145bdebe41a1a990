//! Who says what: the verdicts as a table, and where each edge was seen.

use yew::Html;

use crate::core::band::Standing;
use crate::core::date::Date;
use crate::core::source::Source;
use crate::core::verdict::{Outcome, Verdict};
use crate::text::{Words, compose};

use super::element::{El, Node, each, el, list, spaced, span};
use super::meaning::View;

type Group = (fn(Words) -> &'static str, fn(Standing) -> bool);

/// The groups of the table, in order.
const GROUPS: [Group; 4] = [
    (Words::health_bodies, |standing| matches!(standing, Standing::Current)),
    (Words::laboratories, |standing| matches!(standing, Standing::Laboratory)),
    (Words::studies, |standing| matches!(standing, Standing::Study | Standing::Manufacturer)),
    (Words::past, |standing| matches!(standing, Standing::Withdrawn(_) | Standing::Superseded(_))),
];

fn speaks(verdict: &Verdict) -> bool {
    matches!(verdict.outcome, Outcome::Band(_) | Outcome::NoThreshold)
}

/// Every source that says something, by group; then those that do not, with
/// the reason.
pub(super) fn who_says_what(verdicts: &[Verdict], value: &str, view: &View) -> El {
    let w = view.words;
    let others = || silent(w.other_sources(), verdicts, |verdict| !speaks(verdict), w);
    el("div")
        .class("who")
        .child(verdicts.iter().any(speaks).then(|| lens(verdicts, value, view)))
        .child((!verdicts.iter().all(speaks)).then(others))
}

/// The first group that says something is open; the others are one step away,
/// each under its name and how many they are.
fn lens(verdicts: &[Verdict], value: &str, view: &View) -> Html {
    let w = view.words;
    let mut groups = Vec::new();
    for (name, belongs) in GROUPS {
        let mut rows: Vec<&Verdict> =
            verdicts.iter().filter(|one| speaks(one) && belongs(one.table.standing)).collect();
        if rows.is_empty() {
            continue;
        }
        rows.sort_by_key(|verdict| !view.form.host.leads(verdict.table.id));
        if groups.is_empty() {
            let caption = w.fill(w.who_says_what(), &[("value", value)]);
            groups.push(group(el("caption").says(caption), name(w), &rows, w).node());
        } else {
            let heading = format!("{}: {}", name(w), rows.len());
            let caption = el("caption").class("hidden").text(name(w));
            let folded = el("details")
                .class("more more--group")
                .key(name(w))
                .child(el("summary").says(heading))
                .child(group(caption, name(w), &rows, w));
            groups.push(folded.node());
        }
    }
    list(groups)
}

/// The row over the columns.
pub(super) fn head(columns: &[&'static str]) -> El {
    let columns = el("tr").each(columns, |name| el("th").attr("scope", "col").text(*name));
    el("thead").child(columns)
}

fn group(caption: El, name: &'static str, rows: &[&Verdict], w: Words) -> El {
    let heading = el("th").attr("colspan", "3").attr("scope", "rowgroup").text(name);
    let body = el("tbody")
        .child(el("tr").class("lens__group").child(heading))
        .each(rows, |verdict| row(verdict, w));
    el("table")
        .class("lens")
        .key(name)
        .child(caption)
        .child(head(&[w.source(), w.calls_it(), w.because()]))
        .child(body)
}

fn row(verdict: &Verdict, w: Words) -> El {
    let table = verdict.table;
    let past = matches!(table.standing, Standing::Withdrawn(_) | Standing::Superseded(_));
    let because = compose::because(verdict, w);
    let source = el("th")
        .attr("scope", "row")
        .text(table.body)
        .child(table.year.map(|year| spaced(span("quiet", year.to_string()))))
        .child(past.then(|| spaced(span("stamp", compose::standing(table.standing, w)))));
    let edges = el("td")
        .class("lens__edges")
        .key(because.clone())
        .child(el("bdi").text(because))
        .child(verdict.near.then(|| spaced(span("stamp", w.near_edge()))));
    el("tr")
        .key(table.id)
        .maybe("class", past.then_some("is-past"))
        .attr("data-table", table.id)
        .attr("data-band", verdict.id())
        .maybe("data-why", verdict.outcome.why())
        .maybe("data-near", verdict.near.then_some(""))
        .child(source)
        .child(el("td").says(compose::verdict(verdict, w)))
        .child(edges)
}

/// Sources that give no band, each with its reason. Gap of the heading: `n`.
pub(super) fn silent(
    heading: &str,
    verdicts: &[Verdict],
    is: fn(&Verdict) -> bool,
    w: Words,
) -> El {
    let mut reasons = Vec::new();
    for verdict in verdicts {
        if is(verdict) {
            reasons.push(reason(verdict, w).node());
        }
    }
    let heading = w.fill(heading, &[("n", &reasons.len().to_string())]);
    el("details")
        .class("more")
        .child(el("summary").says(heading))
        .child(el("ul").class("reasons").child(list(reasons)))
}

fn reason(verdict: &Verdict, w: Words) -> El {
    el("li")
        .key(verdict.table.id)
        .attr("data-table", verdict.table.id)
        .attr("data-band", verdict.id())
        .maybe("data-why", verdict.outcome.why())
        .child(el("b").text(compose::source_name(verdict.table)))
        .text(" ")
        .child(el("span").says(compose::verdict(verdict, w)))
}

/// Where the edges of every source that speaks were seen.
pub(super) fn cited(verdicts: &[Verdict], today: Option<Date>, w: Words) -> Option<El> {
    verdicts.iter().find(|verdict| speaks(verdict))?;
    let speaking = verdicts.iter().filter(|verdict| speaks(verdict));
    let list = el("dl").class("cites").each(speaking, |verdict| cites(verdict, today, w));
    Some(el("details").class("more").child(el("summary").text(w.sources())).child(list))
}

fn cites(verdict: &Verdict, today: Option<Date>, w: Words) -> El {
    let table = verdict.table;
    let name = el("dt")
        .text(compose::source_name(table))
        .text(" ")
        .child(span("stamp", compose::standing(table.standing, w)));
    let about = w.fill(w.about(), &[("population", w.population(table.population))]);
    el("div")
        .key(format!("{} {}", table.id, verdict.id()))
        .child(name)
        .child(el("dd").text(about))
        .child(citations(verdict, today, w))
}

fn citations(verdict: &Verdict, today: Option<Date>, w: Words) -> Option<Html> {
    let band = verdict.band()?;
    let sources = each(band.sources, |source| {
        let overdue = today.is_some_and(|today| source.is_overdue(today));
        el("dd")
            .key(source.key)
            .child(citation(source))
            .text("; ")
            .text(w.seen(band.seen))
            .text("; ")
            .text(compose::checked(source, w))
            .child(overdue.then(|| spaced(el("b").text(w.overdue()))))
    });
    let ours = compose::rests_on_our_reading(verdict);
    let ours = ours.then(|| el("dd").key("reading").text(w.our_reading()));
    Some(list(vec![sources, ours.node()]))
}

/// A publication, and a link to it where one is known.
pub(super) fn citation(source: &Source) -> El {
    let text = if source.place.is_empty() {
        source.citation.to_owned()
    } else {
        format!("{}, {}", source.citation, source.place)
    };
    if source.url.is_empty() {
        return el("span").text(text);
    }
    el("a").attr("href", source.url).attr("rel", "noreferrer noopener external").text(text)
}
