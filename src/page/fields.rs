//! The fields of results, or of what is eaten and taken.

use calcium_compass_core::measure::{Kind, Measure};
use yew::prelude::*;

use super::field::Field;
use crate::form::host::Host;
use crate::form::order;
use crate::results::context::use_words;

/// See [`Fields`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What is eaten and taken, and not results.
    #[prop_or_default]
    pub(super) intakes: bool,
}

/// The first fields of a kind, and the others behind a word.
#[component]
pub(super) fn Fields(props: &Props) -> Html {
    let w = use_words();
    let kind = if props.intakes { Kind::Intake } else { Kind::Lab };
    let (first, others) = order::fields(kind, &Host::default());
    let (name, title, detail, more) = if props.intakes {
        ("intakes", w.intakes(), w.from_labels(), w.more_intakes())
    } else {
        ("results", w.blood_results(), w.from_report(), w.more_results())
    };
    html! {
        <fieldset class="group" data-group={name}>
            <legend>{ title }{ " " }<span class="quiet">{ detail }</span></legend>
            { fields(&first) }
            // Whichever was opened before another language came is open after it.
            <details class="more" data-open={name}>
                <summary>{ more }</summary>
                { fields(&others) }
            </details>
        </fieldset>
    }
}

fn fields(measures: &[Measure]) -> Html {
    html! {
        <div class="fields">
            for measure in measures {
                <Field measure={*measure} />
            }
        </div>
    }
}
