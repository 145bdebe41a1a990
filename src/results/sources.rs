//! Who says what: the verdicts as a table.

use calcium_compass_core::band::Standing;
use calcium_compass_core::country::Country;
use calcium_compass_core::verdict::Verdict;
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::context::{use_page, use_words};
use super::fold::Fold;

/// An id, the heading, and which tables belong to it.
pub(crate) type Group = (&'static str, fn(Words) -> &'static str, fn(Standing) -> bool);

/// The groups of tables, in order: here and on the page of all sources.
pub(crate) const GROUPS: [Group; 4] = [
    ("bodies", Words::health_bodies, |standing| matches!(standing, Standing::Current)),
    ("laboratories", Words::laboratories, |standing| matches!(standing, Standing::Laboratory)),
    ("studies", Words::studies, |standing| {
        matches!(standing, Standing::Study | Standing::Manufacturer)
    }),
    ("past", Words::past, Standing::is_past),
];

/// See [`WhoSaysWhat`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The id of the finding.
    pub(super) id: AttrValue,
    /// What the sources say.
    pub(super) verdicts: Vec<Verdict>,
}

/// Every source that says something, by group; then those that do not, with
/// the reason. The first group is open; the others are one step away, each
/// under its name and how many they are.
#[component]
pub(super) fn WhoSaysWhat(props: &Props) -> Html {
    let (w, host) = (use_words(), use_page().host);
    let group = |(group, name, belongs): &Group| {
        let rows = props.verdicts.iter().filter(|one| one.speaks() && belongs(one.table.standing));
        // Those that the host has set to lead stand first, then the bodies of the
        // reader's language.
        let mut rows: Vec<Verdict> = rows.copied().collect();
        rows.sort_by_key(|one| {
            (!host.leads(one.table.id), Country::distance(one.table.home, w.lang().tag()))
        });
        (!rows.is_empty()).then(|| (*group, name(w), rows))
    };
    let mut groups = GROUPS.iter().filter_map(group);
    let first = groups.next();
    let unheard: Vec<Verdict> =
        props.verdicts.iter().filter(|one| !one.speaks()).copied().collect();
    html! {
        <div class="who">
            if let Some((_, name, verdicts)) = first {
                { table(name, &verdicts, false, w) }
            }
            for (group, name, verdicts) in groups {
                <Fold
                    key={group}
                    name={format!("{}-{group}", props.id)}
                    summary={format!("{name}{}{}", w.colon(), verdicts.len())}
                    eager=true
                >
                    { table(name, &verdicts, true, w) }
                </Fold>
            }
            if !unheard.is_empty() {
                { silent(&props.id, w.other_sources(), &unheard, w) }
            }
        </div>
    }
}

/// The verdicts of one group; where it is folded, the fold says its name.
fn table(name: &'static str, verdicts: &[Verdict], folded: bool, w: Words) -> Html {
    html! {
        <table class={classes!("lens", folded.then_some("lens--folded"))}>
            <caption class="hidden">{ name }</caption>
            { head(&[w.source(), w.calls_it(), w.because()]) }
            <tbody>
                <tr class="lens__group"><th colspan="3" scope="rowgroup">{ name }</th></tr>
                { for verdicts.iter().map(|verdict| row(verdict, w)) }
            </tbody>
        </table>
    }
}

/// The row over the columns.
pub(super) fn head(columns: &[&'static str]) -> Html {
    html! {
        <thead>
            <tr>
                for name in columns {
                    <th scope="col">{ *name }</th>
                }
            </tr>
        </thead>
    }
}

/// What one source says.
fn row(verdict: &Verdict, w: Words) -> Html {
    let table = verdict.table;
    let past = table.standing.is_past();
    let not_counted = compose::not_counted(verdict, w);
    let (says, because) = (compose::verdict(verdict, w), compose::because(verdict, w));
    html! {
        <tr
            key={table.id}
            class={past.then_some("is-past")}
            data-table={table.id}
            data-band={verdict.id()}
            data-why={verdict.outcome.why()}
            data-counts={verdict.counts.id()}
            data-near={verdict.near.then_some("")}
        >
            <th scope="row" key={not_counted.unwrap_or_default()}>
                { table.body }
                if let Some(year) = table.year {
                    { " " }<span class="quiet">{ year }</span>
                }
                if past {
                    { " " }<span class="stamp">{ compose::standing(table.standing, w) }</span>
                }
                if let Some(why) = not_counted {
                    { " " }<span class="stamp">{ why }</span>
                }
            </th>
            <td key={says} lang={w.said_tag()} dir={w.said_dir()}>{ says }</td>
            <td class="lens__edges">
                <span><bdi key={because.as_str()}>{ &because }</bdi></span>
                { " " }
                <span class="stamp" hidden={!verdict.near}>{ w.near_edge() }</span>
            </td>
        </tr>
    }
}

/// Sources that give no band, each with its reason. `id` is that of the finding, and
/// `heading` what they are called, with the gap `n`.
pub(super) fn silent(id: &str, heading: &str, verdicts: &[Verdict], w: Words) -> Html {
    let summary = w.fill(heading, &[("n", &verdicts.len().to_string())]);
    html! {
        <Fold name={format!("{id}-silent")} {summary} eager=true>
            <ul class="reasons">
                for verdict in verdicts {
                    <li
                        key={format!("{} {}", verdict.table.id, compose::verdict(verdict, w))}
                        data-table={verdict.table.id}
                        data-band={verdict.id()}
                        data-why={verdict.outcome.why()}
                    >
                        <b>{ compose::source_name(verdict.table) }</b>
                        { " " }
                        <span lang={w.said_tag()} dir={w.said_dir()}>
                            { compose::verdict(verdict, w) }
                        </span>
                    </li>
                }
            </ul>
        </Fold>
    }
}
