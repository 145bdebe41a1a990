//! One figure: what it is, what is said of it, who says it.

use std::rc::Rc;

use calcium_compass_core::next::{Next, Retest};
use calcium_compass_core::note::Note;
use calcium_compass_core::person::Answer;
use calcium_compass_core::report::Finding;
use calcium_compass_core::shares::Comparison;
use calcium_compass_words::{Words, compose};
use yew::prelude::*;

use super::alert::{Alerts, Card};
use super::certainty::certainty;
use super::citations::citations;
use super::claims::claims;
use super::context::use_words;
use super::figure::figure;
use super::fold::Fold;
use super::next::{replaced, what_next};
use super::picture::{People, Picture};
use super::question::Question;
use super::said::said;
use super::sources::{WhoSaysWhat, silent};

/// See [`FindingCard`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What the core says of the figure.
    pub(super) finding: Rc<Finding>,
    /// The sentences that it comes to.
    pub(super) says: AttrValue,
    /// What most of the sources call it.
    pub(super) most: Option<AttrValue>,
    /// How the figure compares with those of other people, in words and as found.
    pub(super) comparison: Option<(AttrValue, Comparison)>,
    /// Whether a warning takes the place of what is said.
    pub(super) replaced: bool,
    /// What to do next.
    pub(super) next: Next,
    /// Alerts that open the finding they concern, rather than the page.
    pub(super) opening: Vec<Card>,
    /// Whether the laboratory's range is the host's, and was not typed.
    pub(super) host_range: bool,
    /// Whether a reminder can be made.
    pub(super) reminds: bool,
    /// What was answered about vitamin K antagonists.
    pub(super) anticoagulant: Answer,
}

/// The card of one figure.
#[component]
pub(super) fn FindingCard(props: &Props) -> Html {
    let w = use_words();
    let finding = &props.finding;
    let measure = finding.quantity.measure;
    let id = AttrValue::from(format!("finding-{}", measure.id()));
    let value = compose::typed(&finding.quantity, w);
    let beside = compose::beside(&finding.quantity, w).unwrap_or_default();
    let withheld = finding.gate.is_some() || finding.needs.is_some();
    // A gate is there whatever the answer to a question.
    let asked = finding.needs.filter(|_| finding.gate.is_none());
    html! {
        <article
            class="finding"
            part="finding"
            data-measure={measure.id()}
            aria-labelledby={id.clone()}
        >
            <header class="finding__head">
                <h3 id={id.clone()}>
                    { w.measure(measure) }{ " " }<span class="quiet">{ w.measure_detail(measure) }</span>
                </h3>
                { figure(&value, finding.quantity.scale.unit.printed(), &beside) }
            </header>
            <Alerts cards={props.opening.clone()} />
            if props.replaced && !withheld {
                { replaced(w) }
            } else {
                if let Some(most) = &props.most {
                    <p class="most" lang={w.said_tag()} dir={w.said_dir()} key={&**most}>{ most }</p>
                }
                { said(finding, &props.says, w) }
            }
            if let Some(need) = asked {
                <Question {need} />
            }
            if !withheld && !props.replaced {
                <Picture id={&id} finding={finding.clone()} />
                { certainty(finding, props.host_range, w) }
                { sources_count(finding, w) }
            }
            { what_next(props.next, Retest::of(measure).filter(|_| !withheld), props.reminds, w) }
            if withheld {
                { silent(&id, w.hidden_sources(), &finding.verdicts, w) }
            } else if !props.replaced {
                { compared(&id, props, w) }
            }
        </article>
    }
}

/// On paper, where the list itself is not: how many sources say something.
fn sources_count(finding: &Finding, w: Words) -> Html {
    let n = finding.verdicts.iter().filter(|verdict| verdict.speaks()).count();
    if n == 0 {
        return Html::default();
    }
    let text = w.fill(w.sources_count(), &[("n", &n.to_string())]);
    html! { <p class="paper quiet" key={text.as_str()}>{ &text }</p> }
}

/// The figure among those of other people.
fn comparison(id: &AttrValue, props: &Props, w: Words) -> Html {
    let Some((text, found)) = &props.comparison else { return Html::default() };
    let cited = found.shares.source.citation;
    html! {
        <Fold name={format!("{id}-shares")} summary={w.how_compare()} wide=true>
            <p data-comparison="" lang={w.said_tag()} dir={w.said_dir()} key={&**text}>
                { text }{ " " }<span class="cite">{ cited }</span>
            </p>
            <People {id} finding={props.finding.clone()} comparison={*found} />
        </Fold>
    }
}

/// What stands one step away: who says what, what can move the figure, what
/// people read about it.
fn compared(id: &AttrValue, props: &Props, w: Words) -> Html {
    let finding = &props.finding;
    let value = compose::typed(&finding.quantity, w);
    let value = format!("{value} {}", finding.quantity.scale.unit.printed());
    let who = w.fill(w.who_says_what(), &[("value", &value)]);
    html! {
        <>
            <Fold name={format!("{id}-who")} summary={who} eager=true wide=true>
                <WhoSaysWhat {id} verdicts={finding.verdicts.clone()} />
                { citations(id, &finding.verdicts, w) }
            </Fold>
            { comparison(id, props, w) }
            if !finding.notes.is_empty() {
                <Fold name={format!("{id}-moves")} summary={w.what_moves_it()}>
                    { notes(&finding.notes, w) }
                </Fold>
            }
            { claims(id, &[finding.quantity.measure], props.anticoagulant, w) }
        </>
    }
}

/// What can move the figure, each with its sources.
fn notes(notes: &[Note], w: Words) -> Html {
    let note = |note: &Note| {
        let (text, cited) = (compose::note(note, w), compose::note_citation(note));
        html! {
            <li key={format!("{} {text}", note.id.id())} data-note={note.id.id()}>
                <span lang={w.said_tag()} dir={w.said_dir()}>{ text }</span>
                { " " }
                <span class="cite">{ cited }</span>
            </li>
        }
    };
    html! { <ul class="reasons">{ for notes.iter().map(note) }</ul> }
}
