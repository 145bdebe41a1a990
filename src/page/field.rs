//! The field of one measure: its name, a hint, the number and its unit, places
//! for what that comes to and what is wrong with it, and what else a report
//! prints.

use calcium_compass_core::entry::Per;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::own_lab::LabField;
use yew::prelude::*;

use super::controls::{Choices, Select, Small};
use super::words::use_static_words;
use crate::form::control::Control;
use crate::form::part::Part;
use crate::form::slot::{Slot, control_id, field_class, field_id};
use crate::results::context::use_words;

/// See [`Field`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) measure: Measure,
    /// Whether it is not shown at first.
    #[prop_or_default]
    pub(super) hidden: bool,
}

impl Props {
    fn name(&self, part: Part) -> String {
        Control::Field(self.measure, part).name()
    }

    /// A place that messages are drawn into.
    fn slot(&self, slot: Slot) -> Html {
        html! { <div class="place" id={slot.id(self.measure.id())}></div> }
    }
}

/// The field of one measure.
#[component]
pub(super) fn Field(props: &Props) -> Html {
    let (w, s, measure) = (use_words(), use_static_words(), props.measure);
    let id = measure.id();
    html! {
        <div class={field_class(false)} id={field_id(id)} hidden={props.hidden}>
            <label class="field__l" for={control_id(id)}>
                { w.measure(measure) }{ " " }<span class="quiet">{ w.measure_detail(measure) }</span>
            </label>
            <p class="hint" id={format!("{id}-hint")}>{ (s.measure_hint)(measure) }</p>
            if measure == Measure::DpUcmgp {
                <Select
                    name={Control::Analyte.name()}
                    label={s.analyte}
                    choices={vec![
                        (Measure::DpUcmgp.id(), s.dp_ucmgp),
                        (Measure::TotalUcmgp.id(), s.total_ucmgp),
                    ]}
                    chosen={Measure::DpUcmgp.id()}
                />
            }
            <Number {measure} />
            { props.slot(Slot::Also) }
            { props.slot(Slot::Error) }
            { props.slot(Slot::Brief) }
            if !measure.is_intake() {
                <Details {measure} />
            }
        </div>
    }
}

/// The number, its unit, and what an amount is counted over.
#[component]
fn Number(props: &Props) -> Html {
    let (w, s, measure) = (use_words(), use_static_words(), props.measure);
    let id = measure.id();
    let described_by = format!("{id}-hint {}", Slot::Error.id(id));
    let of = |template| w.fill(template, &[("measure", w.measure(measure))]);
    let units = measure.units().iter().map(|scale| (scale.unit.id(), w.unit(scale.unit)));
    // Where there is one unit and no other, it is not asked for.
    let given = measure.given_unit().map(|scale| scale.unit.id());
    let ask = given.is_none().then_some(("", s.choose_unit));
    let units: Choices = ask.into_iter().chain(units).collect();
    let per = || {
        vec![
            (Per::Day.id(), w.per_day()),
            (Per::Week.id(), w.per_week()),
            (Per::Month.id(), w.per_month()),
        ]
    };
    html! {
        <div class={classes!("measure", if measure.is_intake() { "measure--per" } else { "measure--bound" })}>
            // The keys of a phone for numbers have no `<`.
            if !measure.is_intake() {
                <Select
                    name={props.name(Part::Bound)}
                    label={of(s.bound_of)}
                    unlabelled=true
                    choices={vec![("", "="), ("lt", "<"), ("gt", ">")]}
                />
            }
            // Numbers and units are written from left to right in every language.
            <input
                id={control_id(id)}
                name={id}
                dir="ltr"
                inputmode="decimal"
                aria-describedby={described_by.clone()}
            />
            <Select
                name={props.name(Part::Unit)}
                label={of(s.unit_of)}
                unlabelled=true
                choices={units}
                chosen={given.unwrap_or_default()}
                {described_by}
            />
            if measure.is_intake() {
                <Select
                    name={props.name(Part::Per)}
                    label={of(s.per_of)}
                    unlabelled=true
                    choices={per()}
                    chosen={Per::Day.id()}
                />
            }
        </div>
    }
}

/// What else a report prints: days, an earlier result, the laboratory's own
/// range and variation.
#[component]
fn Details(props: &Props) -> Html {
    let (w, s, measure) = (use_words(), use_static_words(), props.measure);
    let name = |part| props.name(part);
    html! {
        <details class="more more--lab" data-open={format!("{}-lab", measure.id())}>
            <summary>
                { s.lab_details }
                // Seen by where it stands.
                <span class="hidden">{ w.colon() }{ w.measure(measure) }</span>
            </summary>
            <div class="lab">
                <Small name={name(Part::Date)} label={w.date_of_test()} date=true />
                <div class="row">
                    <Small name={name(Part::Earlier)} label={s.earlier} />
                    <Small name={name(Part::EarlierDate)} label={s.earlier_date} date=true />
                </div>
                <p class="hint">{ s.earlier_hint }</p>
                { props.slot(Slot::Earlier) }
                <div class="row">
                    <Small name={name(Part::Lab(LabField::Low))} label={s.lab_low} />
                    <Small name={name(Part::Lab(LabField::High))} label={s.lab_high} />
                </div>
                { props.slot(Slot::Range) }
                if measure == Measure::VitaminD25Oh {
                    <Small name={name(Part::Lab(LabField::Cv))} label={w.lab_cv()} />
                    <p class="hint">{ s.lab_cv_hint }</p>
                    { props.slot(Slot::Cv) }
                }
            </div>
        </details>
    }
}
