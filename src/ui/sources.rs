//! Who says what: the verdicts as a table, and where each edge was seen.

use calcium_compass_core::band::Standing;
use calcium_compass_core::country::Country;
use calcium_compass_core::date::Date;
use calcium_compass_core::source::Source;
use calcium_compass_core::verdict::Verdict;
use calcium_compass_words::{Words, compose};

use super::markup::{Markup, several, span, tag};
use super::meaning::View;

type Group = (&'static str, fn(Words) -> &'static str, fn(Standing) -> bool);

/// The groups of the table, in order.
const GROUPS: [Group; 4] = [
    ("bodies", Words::health_bodies, |standing| matches!(standing, Standing::Current)),
    ("laboratories", Words::laboratories, |standing| matches!(standing, Standing::Laboratory)),
    ("studies", Words::studies, |standing| {
        matches!(standing, Standing::Study | Standing::Manufacturer)
    }),
    ("past", Words::past, compose::is_past),
];

/// Every source that says something, by group; then those that do not, with
/// the reason.
pub(super) fn who_says_what(id: &str, verdicts: &[Verdict], value: &str, view: &View) -> Markup {
    let w = view.words;
    let others = || silent(id, w.other_sources(), verdicts, |verdict| !verdict.speaks(), view);
    tag("div")
        .class("who")
        .child(lens(id, verdicts, value, view))
        .child((!verdicts.iter().all(Verdict::speaks)).then(others))
}

/// The first group that says something is open; the others are one step away,
/// each under its name and how many they are.
fn lens(id: &str, verdicts: &[Verdict], value: &str, view: &View) -> Markup {
    let w = view.words;
    let (mut lens, mut first) = (several(), true);
    for (group, name, belongs) in GROUPS {
        let name = name(w);
        // Those that the host has set to lead stand first, then the bodies of the
        // reader's language.
        let speaks = |one: &&Verdict| one.speaks() && belongs(one.table.standing);
        let mut rows: Vec<&Verdict> = verdicts.iter().filter(speaks).collect();
        rows.sort_by_key(|one| {
            let leads = view.form.host.leads(one.table.id);
            (!leads, Country::distance(one.table.home, w.lang().tag()))
        });
        if rows.is_empty() {
            continue;
        }
        lens =
            lens.child(if first {
                first = false;
                let caption = tag("caption").text(&w.fill(w.who_says_what(), &[("value", value)]));
                table("lens", caption, name, &rows, w)
            } else {
                let caption = tag("caption").class("hidden").text(name);
                view.fold(&format!("{id}-{group}"), &format!("{name}: {}", rows.len()))
                    .child(table("lens lens--folded", caption, name, &rows, w))
            });
    }
    lens
}

/// The row over the columns.
pub(super) fn head(columns: &[&str]) -> Markup {
    let columns = tag("tr").each(columns, |name| tag("th").attr("scope", "col").text(name));
    tag("thead").child(columns)
}

fn table(class: &str, caption: Markup, name: &str, rows: &[&Verdict], w: Words) -> Markup {
    let heading = tag("th").attr("colspan", "3").attr("scope", "rowgroup").text(name);
    let body = tag("tbody")
        .child(tag("tr").class("lens__group").child(heading))
        .each(rows, |verdict| row(verdict, w));
    tag("table")
        .class(class)
        .child(caption)
        .child(head(&[w.source(), w.calls_it(), w.because()]))
        .child(body)
}

fn row(verdict: &Verdict, w: Words) -> Markup {
    let table = verdict.table;
    let past = compose::is_past(table.standing);
    let because = compose::because(verdict, w);
    let mut source = tag("th").attr("scope", "row").text(table.body);
    if let Some(year) = table.year {
        source = source.text(" ").child(span("quiet", &year.to_string()));
    }
    if past {
        source = source.text(" ").child(span("stamp", &compose::standing(table.standing, w)));
    }
    let mut edges = tag("td").class("lens__edges").child(tag("bdi").text(&because));
    if verdict.near {
        edges = edges.text(" ").child(span("stamp", w.near_edge()));
    }
    if let Some(why) = compose::not_counted(verdict, w) {
        source = source.text(" ").child(span("stamp", why));
    }
    tag("tr")
        .maybe("class", past.then_some("is-past"))
        .attr("data-table", table.id)
        .attr("data-band", verdict.id())
        .maybe("data-why", verdict.outcome.why())
        .attr("data-counts", verdict.counts.id())
        .maybe("data-near", verdict.near.then_some(""))
        .child(source)
        .child(tag("td").text(compose::verdict(verdict, w)))
        .child(edges)
}

/// Sources that give no band, each with its reason. Gap of the heading: `n`.
pub(super) fn silent(
    id: &str,
    heading: &str,
    verdicts: &[Verdict],
    is: fn(&Verdict) -> bool,
    view: &View,
) -> Markup {
    let w = view.words;
    let silent: Vec<&Verdict> = verdicts.iter().filter(|verdict| is(verdict)).collect();
    let heading = w.fill(heading, &[("n", &silent.len().to_string())]);
    view.fold(&format!("{id}-silent"), &heading)
        .child(tag("ul").class("reasons").each(silent, |verdict| reason(verdict, w)))
}

fn reason(verdict: &Verdict, w: Words) -> Markup {
    tag("li")
        .attr("data-table", verdict.table.id)
        .attr("data-band", verdict.id())
        .maybe("data-why", verdict.outcome.why())
        .child(tag("b").text(&compose::source_name(verdict.table)))
        .text(" ")
        .child(tag("span").text(compose::verdict(verdict, w)))
}

/// Where the edges of every source that speaks were seen.
pub(super) fn cited(id: &str, verdicts: &[Verdict], view: &View) -> Option<Markup> {
    let (w, today) = (view.words, view.today);
    let speaking = || verdicts.iter().filter(|verdict| verdict.speaks());
    let list = || tag("dl").class("cites").each(speaking(), |verdict| cites(verdict, today, w));
    speaking().next()?;
    Some(view.hidden(&format!("{id}-cites"), w.sources(), list))
}

fn cites(verdict: &Verdict, today: Option<Date>, w: Words) -> Markup {
    let table = verdict.table;
    let name = tag("dt")
        .text(&compose::source_name(table))
        .text(" ")
        .child(span("stamp", &compose::standing(table.standing, w)));
    let about = w.fill(w.about(), &[("population", w.population(table.population))]);
    citations(tag("div").child(name).child(tag("dd").text(&about)), verdict, today, w)
}

fn citations(mut cites: Markup, verdict: &Verdict, today: Option<Date>, w: Words) -> Markup {
    let Some(band) = verdict.band() else { return cites };
    for source in band.sources {
        let mut cited = tag("dd")
            .child(citation(source))
            .text("; ")
            .text(w.seen(band.seen))
            .text("; ")
            .text(&compose::checked(source, w));
        if today.is_some_and(|today| source.is_overdue(today)) {
            cited = cited.text(" ").child(tag("b").text(w.overdue()));
        }
        cites = cites.child(cited);
    }
    let ours = compose::rests_on_our_reading(verdict);
    cites.child(ours.then(|| tag("dd").text(w.our_reading())))
}

/// A publication, and a link to it where one is known.
pub(super) fn citation(source: &Source) -> Markup {
    let text = if source.place.is_empty() {
        source.citation.to_owned()
    } else {
        format!("{}, {}", source.citation, source.place)
    };
    if source.url.is_empty() {
        return tag("span").text(&text);
    }
    tag("a").attr("href", source.url).attr("rel", "noreferrer noopener external").text(&text)
}
