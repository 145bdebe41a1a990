//! A worked example beside the empty form: what an answer looks like. Drawn when
//! the site is built; the styles show it while nothing is entered.

use calcium_compass_core::assess;
use calcium_compass_core::entry::Entry;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::person::{Flag, Flags, PersonEntry, Sex};
use calcium_compass_core::report::Input;
use calcium_compass_words::compose;
use calcium_compass_words::fill::join;
use calcium_compass_words::static_page::static_words;
use yew::prelude::*;

use crate::results::context::use_words;
use crate::results::drawn_example;

/// The example: a woman of 67 with 22 ng/mL.
#[component]
pub(super) fn Example() -> Html {
    let w = use_words();
    let person = PersonEntry {
        age: "67".to_owned(),
        sex: Some(Sex::Female),
        flags: Flags::default().with(Flag::VkaNo).with(Flag::KidneyNo),
        ..PersonEntry::default()
    };
    let entries = vec![Entry::new(Measure::VitaminD25Oh, "22 ng/mL")];
    let report = assess(&Input { person, entries });
    let Some(finding) = report.findings.first() else { return Html::default() };
    let value = format!(
        "{} {}",
        compose::typed(&finding.quantity, w),
        finding.quantity.scale.unit.printed()
    );
    html! {
        <aside class="example" aria-labelledby="example">
            <p class="example__tag" id="example">{ static_words(w.lang()).example }</p>
            <p class="quiet">
                { w.measure(Measure::VitaminD25Oh) }{ " " }<bdi>{ value }</bdi>
                { format!(" · {} · 67 {}", w.female(), w.years()) }
            </p>
            if let Some(most) = compose::most(finding, &report, w) {
                <p class="most">{ most }</p>
            }
            <p class="says">{ join(&compose::says(finding, &report, w), " ") }</p>
            { drawn_example(finding, w) }
        </aside>
    }
}
