//! Which questions about the person are asked: those that some source waits for,
//! and those of which an answer would raise a warning about what was entered. An
//! answered one stays, to be changed.

use calcium_compass_core::alert::{Alert, AlertId, Level};
use calcium_compass_core::applies::Need;
use calcium_compass_core::assess;
use calcium_compass_core::intake::Status;
use calcium_compass_core::person::{Answer, Flag, PersonEntry, Sex, Stage};
use calcium_compass_core::report::{Input, Report};
use calcium_compass_core::verdict::Outcome;

use super::Form;

/// The questions in the order they are asked.
pub const QUESTIONS: [Need; 5] = [Need::Vka, Need::Kidney, Need::Age, Need::Sex, Need::Stage];

/// The name of a question's place in the page.
#[must_use]
pub const fn name(need: Need) -> &'static str {
    match need {
        Need::Vka => "vka",
        Need::Kidney => "kidney",
        Need::Age => "age",
        Need::Sex => "sex",
        Need::Stage => "stage",
    }
}

/// How many sources say nothing before this is answered.
#[must_use]
pub fn waiting(need: Need, report: &Report) -> usize {
    let verdicts = report.findings.iter().flat_map(|finding| &finding.verdicts);
    let verdicts = verdicts.filter(|verdict| verdict.outcome == Outcome::Needs(need));
    let statuses = report.statuses.iter().filter(|status| status.status == Status::Needs(need));
    verdicts.count() + statuses.count()
}

/// Whether a note says that the answer is missing: one table waits for two answers.
fn is_unanswered(need: Need, report: &Report) -> bool {
    let note = match need {
        Need::Vka => AlertId::VkaUnanswered,
        Need::Kidney => AlertId::KidneyUnanswered,
        Need::Age | Need::Sex | Need::Stage => return false,
    };
    report.alerts.iter().any(|alert| alert.id == note)
}

/// The questions that are on the page. The core is asked some twenty times for
/// them, so the state keeps them until something else is entered.
#[must_use]
pub fn asked(form: &Form, input: &Input, report: &Report) -> Vec<Need> {
    let entries = input.entries.iter().filter(|entry| entry.is_filled());
    let (person, entries) = (input.person.clone(), entries.cloned().collect());
    let entered = Input { person, entries, ..Input::default() };
    let is_asked = |need: &Need| {
        form.all_questions
            || form.has_answered(*need)
            || waiting(*need, report) > 0
            || is_unanswered(*need, report)
            || (form.has_numbers() && would_warn(*need, &entered, report))
    };
    QUESTIONS.into_iter().filter(is_asked).collect()
}

/// Whether an answer would raise a warning that neither what was entered nor
/// the answer raises alone.
fn would_warn(need: Need, entered: &Input, report: &Report) -> bool {
    tried(need, &entered.person).into_iter().any(|person| {
        let both = assess(&Input { person: person.clone(), ..entered.clone() });
        let asks = both.alerts.iter().filter(|alert| alert.level > Level::Info);
        let new: Vec<&Alert> = asks.filter(|alert| !raises(report, alert)).collect();
        // What the answer raises alone is seldom asked for.
        !new.is_empty() && {
            let alone = assess(&Input { person, ..Input::default() });
            new.into_iter().any(|alert| !raises(&alone, alert))
        }
    })
}

fn raises(report: &Report, alert: &Alert) -> bool {
    report.alerts.iter().any(|one| (one.id, one.level) == (alert.id, alert.level))
}

/// The person with answers that may change what is said of a figure: a baby, a child
/// and old age among them.
fn tried(need: Need, person: &PersonEntry) -> Vec<PersonEntry> {
    let with = |change: &dyn Fn(&mut PersonEntry)| {
        let mut person = person.clone();
        change(&mut person);
        person
    };
    match need {
        Need::Vka => vec![with(&|person| person.flags = person.flags.with(Flag::Vka))],
        Need::Kidney => vec![with(&|person| person.flags = person.flags.with(Flag::KidneyDisease))],
        Need::Age => {
            ["0", "5", "80"].map(|age| with(&|person| age.clone_into(&mut person.age))).into()
        }
        Need::Sex => {
            [Sex::Female, Sex::Male].map(|sex| with(&|person| person.sex = Some(sex))).into()
        }
        Need::Stage => {
            Stage::ALL.iter().map(|stage| with(&|person| person.stage = Some(*stage))).collect()
        }
    }
}

impl Form {
    /// Whether a question was answered.
    fn has_answered(&self, need: Need) -> bool {
        match need {
            Need::Vka => self.vka != Answer::Unanswered,
            Need::Kidney => self.kidney != Answer::Unanswered,
            Need::Age => !self.person.age.is_empty() || self.person.adult,
            Need::Sex => self.person.sex.is_some(),
            Need::Stage => self.person.stage.is_some(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::name;
    use crate::form::Form;
    use crate::form::action::Action;
    use crate::form::state::State;

    fn asked(controls: &[(&str, &str)]) -> String {
        let form = controls.iter().fold(Form::default(), |form, (name, value)| {
            form.after(Action::of_control(name, value, true).expect(name))
        });
        let asked = State::new(form).asked;
        asked.iter().copied().map(name).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn only_what_changes_something_is_asked() {
        for (entered, expected) in [
            ([("25-oh-d", ""), ("sex", "")], ""),
            // Children's sources wait for the age.
            ([("25-oh-d", "22 ng/mL"), ("sex", "")], "age"),
            ([("25-oh-d", "22 ng/mL"), ("age", "40")], "age"),
            ([("dp-ucmgp", "560 pmol/L"), ("age", "40")], "vka kidney age"),
            ([("mk7-intake", "90 ug"), ("age", "40")], "vka age"),
            // On bad kidneys any magnesium counts.
            ([("magnesium-supplement", "200 mg"), ("age", "40")], "kidney age sex"),
            // While pregnant it is a warning for today.
            ([("vitamin-d-intake", "120 ug"), ("age", "40")], "kidney age stage"),
            ([("25-oh-d", ""), ("stage", "pregnant")], "stage"),
        ] {
            assert_eq!(asked(&entered), expected, "{entered:?}");
        }
    }
}
