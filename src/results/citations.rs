//! Where the edges of every source that speaks were seen.

use calcium_compass_core::source::Source;
use calcium_compass_core::verdict::Verdict;
use calcium_compass_words::compose;
use yew::prelude::*;

use super::context::{use_page, use_words};
use super::fold::Fold;

/// See [`Citations`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The id of the finding.
    pub(super) id: AttrValue,
    /// What the sources say.
    pub(super) verdicts: Vec<Verdict>,
}

/// Where the edges of every source that speaks were seen, one step away.
#[component]
pub(super) fn Citations(props: &Props) -> Html {
    let w = use_words();
    if !props.verdicts.iter().any(Verdict::speaks) {
        return Html::default();
    }
    html! {
        <Fold name={format!("{}-cites", props.id)} summary={w.sources()}>
            <dl class="cites">
                for verdict in props.verdicts.iter().filter(|verdict| verdict.speaks()) {
                    <Cited key={verdict.table.id} verdict={*verdict} />
                }
            </dl>
        </Fold>
    }
}

/// See [`Cited`].
#[derive(Properties, PartialEq)]
struct CitedProps {
    verdict: Verdict,
}

/// Where the band of one source was seen.
#[component]
fn Cited(props: &CitedProps) -> Html {
    let (w, today, verdict) = (use_words(), use_page().today, &props.verdict);
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
        <div key={verdict.id()}>
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
