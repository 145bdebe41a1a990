//! Which questions about the person are asked: those that some source waits for,
//! and those of which an answer would raise a warning about what was entered. An
//! answered one stays, to be changed.

use calcium_compass_core::alert::{Alert, AlertId, Level};
use calcium_compass_core::applies::Need;
use calcium_compass_core::assess;
use calcium_compass_core::intake::Status;
use calcium_compass_core::person::{Answer, Sex, Stage};
use calcium_compass_core::report::{Input, Report};
use calcium_compass_core::verdict::Outcome;

use super::Form;
use super::action::Action;

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

/// The questions that are on the page. The core is asked some thirty times for
/// them, so the state keeps them until something else is entered.
#[must_use]
pub fn asked(form: &Form, report: &Report) -> Vec<Need> {
    let is_asked = |need: &Need| {
        form.all_questions
            || form.has_answered(*need)
            || waiting(*need, report) > 0
            || is_unanswered(*need, report)
            || (form.has_numbers() && form.would_warn(*need, report))
    };
    QUESTIONS.into_iter().filter(is_asked).collect()
}

impl Form {
    /// Whether an answer would raise a warning that neither what was entered nor
    /// the answer raises alone.
    fn would_warn(&self, need: Need, report: &Report) -> bool {
        answers(need).into_iter().any(|answer| {
            let input = self.clone().after(answer).input();
            let alone = assess(&Input {
                person: input.person.clone(),
                entries: Vec::new(),
                ..Input::default()
            });
            let both = assess(&input);
            let is_new = |alert: &&Alert| {
                let raised = |report: &Report| {
                    report.alerts.iter().any(|one| (one.id, one.level) == (alert.id, alert.level))
                };
                alert.level > Level::Info && !raised(report) && !raised(&alone)
            };
            both.alerts.iter().any(|alert| is_new(&alert))
        })
    }
}

/// Answers that may change what is said of a figure: a baby, a child and old age
/// among them.
fn answers(need: Need) -> Vec<Action> {
    match need {
        Need::Vka => vec![Action::Vka(Answer::Yes)],
        Need::Kidney => vec![Action::Kidney(Answer::Yes)],
        Need::Age => ["0", "5", "80"].into_iter().map(|age| Action::Age(age.to_owned())).collect(),
        Need::Sex => [Sex::Female, Sex::Male].map(|sex| Action::Sex(Some(sex))).to_vec(),
        Need::Stage => Stage::ALL.iter().map(|stage| Action::Stage(Some(*stage))).collect(),
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
