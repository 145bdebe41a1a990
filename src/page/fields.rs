//! The fields of results, or of what is eaten and taken.

use calcium_compass_core::measure::{Kind, Measure};
use yew::prelude::*;

use super::field::Field;
use super::words::use_static_words;
use crate::form::choice::of_kind;

/// See [`Fields`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What is eaten and taken, and not results.
    #[prop_or_default]
    pub(super) intakes: bool,
}

/// Every field of a kind. All are there; which of them are shown, the program
/// decides, and until it has come the one that is chosen at first.
#[component]
pub(super) fn Fields(props: &Props) -> Html {
    let s = use_static_words();
    let (kind, name, title, detail) = if props.intakes {
        (Kind::Intake, "intakes", s.intakes, s.from_labels)
    } else {
        (Kind::Lab, "results", s.blood_results, s.from_report)
    };
    html! {
        <fieldset class="group" data-group={name} hidden={props.intakes}>
            <legend>{ title }{ " " }<span class="quiet">{ detail }</span></legend>
            <div class="fields">
                for measure in of_kind(kind) {
                    <Field {measure} hidden={measure != Measure::VitaminD25Oh} />
                }
            </div>
        </fieldset>
    }
}
