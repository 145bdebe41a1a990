//! Which questions about the person are asked: those whose answer some source
//! waits for. An answered one stays, to be changed.

use calcium_compass_core::applies::Need;
use calcium_compass_core::intake::Status;
use calcium_compass_core::person::Answer;
use calcium_compass_core::report::Report;
use calcium_compass_core::verdict::Outcome;

use super::state::State;

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

impl State {
    /// Whether a question is on the page.
    #[must_use]
    pub fn asks(&self, need: Need) -> bool {
        let (form, person) = (&self.form, &self.form.person);
        let answered = match need {
            Need::Vka => form.vka != Answer::Unanswered,
            Need::Kidney => form.kidney != Answer::Unanswered,
            Need::Age => !person.age.is_empty() || person.adult,
            Need::Sex => person.sex.is_some(),
            Need::Stage => person.stage.is_some(),
        };
        answered || form.all_questions || waiting(need, &self.report) > 0
    }
}
