//! Where the edges of every source that speaks were seen.

use calcium_compass_core::date::Date;
use calcium_compass_core::source::Source;
use calcium_compass_core::verdict::Verdict;
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::context::{use_page, use_words};
use super::fold::Fold;

/// Where the edges of every source that speaks were seen, one step away. `id` is
/// that of the finding.
pub(super) fn citations(id: &str, verdicts: &[Verdict], w: Words) -> Html {
    let speaking: Vec<Verdict> = verdicts.iter().filter(|one| one.speaks()).copied().collect();
    if speaking.is_empty() {
        return Html::default();
    }
    html! {
        <Fold name={format!("{id}-cites")} summary={w.sources()}>
            <Citations verdicts={speaking} />
        </Fold>
    }
}

/// See [`Citations`].
#[derive(Properties, PartialEq)]
struct Props {
    /// What the sources say that speak.
    verdicts: Vec<Verdict>,
}

/// The list, which is composed when it is opened.
#[component]
fn Citations(props: &Props) -> Html {
    let (w, today) = (use_words(), use_page().today);
    html! {
        <dl class="cites">{ for props.verdicts.iter().map(|verdict| cited(verdict, today, w)) }</dl>
    }
}

/// Where the band of one source was seen.
fn cited(verdict: &Verdict, today: Option<Date>, w: Words) -> Html {
    let table = verdict.table;
    let about = w.fill(w.about(), &[("population", w.population(table.population))]);
    let band = verdict.band();
    let seen = |source: &&'static Source, seen: &'static str| {
        let overdue = today.is_some_and(|today| source.is_overdue(today));
        html! {
            <dd>
                { citation(source) }{ "; " }{ seen }{ "; " }{ compose::checked(source, w) }
                if overdue {
                    { " " }<b>{ w.overdue() }</b>
                }
            </dd>
        }
    };
    html! {
        <div key={format!("{} {}", table.id, verdict.id())}>
            <dt>
                { compose::source_name(table) }
                { " " }
                <span class="stamp">{ compose::standing(table.standing, w) }</span>
            </dt>
            <dd>{ about }</dd>
            if let Some(band) = band {
                { for band.sources.iter().map(|source| seen(source, w.seen(band.seen))) }
                if compose::rests_on_our_reading(verdict) {
                    <dd>{ w.our_reading() }</dd>
                }
            }
        </div>
    }
}

/// A publication, and a link to it where one is known.
pub(crate) fn citation(source: &Source) -> Html {
    let text = if source.place.is_empty() {
        source.citation.to_owned()
    } else {
        format!("{}, {}", source.citation, source.place)
    };
    if source.url.is_empty() {
        return html! { <span>{ text }</span> };
    }
    html! { <a href={source.url} rel="noreferrer noopener external">{ text }</a> }
}
