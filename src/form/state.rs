//! [`State`]: what was entered, and what the core says of it.

use std::rc::Rc;

use calcium_compass_core::applies::Need;
use calcium_compass_core::assess;
use calcium_compass_core::report::Report;
use calcium_compass_words::Notice;
use yew::Reducible;
use yew::html::ImplicitClone;

use super::Form;
use super::action::Action;
use super::ask::asked;

/// Everything that the page shows. Only an [`Action`] changes it. Copies are
/// cheap.
#[derive(Clone, PartialEq)]
pub struct State {
    /// What was entered.
    pub form: Rc<Form>,
    /// What the core says of it.
    pub report: Rc<Report>,
    /// The questions about the person that are on the page.
    pub asked: Rc<[Need]>,
    /// What is announced to those who do not see the page change.
    pub announcement: Announcement,
    /// How often numbers have come from elsewhere: with a link, or from a part.
    pub opened: u32,
}

/// What is announced: it changes when something has come to an end, not with
/// every key.
#[derive(Clone, PartialEq)]
pub enum Announcement {
    /// The results as they were then.
    Results(Rc<Report>),
    /// What the page says of itself.
    Notice(Notice),
    /// Where numbers have come from, and what they come to.
    Opened(Notice, Rc<Report>),
}

impl ImplicitClone for State {}

impl State {
    /// The state of a form.
    #[must_use]
    pub fn new(form: Form) -> Self {
        let input = form.input();
        let report = Rc::new(assess(&input));
        Self {
            announcement: Announcement::Results(report.clone()),
            asked: asked(&form, &input, &report).into(),
            form: Rc::new(form),
            report,
            opened: 0,
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let opens = matches!(action, Action::Open(_) | Action::Take(_));
        let form = Form::clone(&self.form).after(action);
        if form == *self.form {
            return self;
        }
        let input = form.input();
        let same = input == self.form.input();
        let report = if same { self.report.clone() } else { Rc::new(assess(&input)) };
        let kept = same && form.all_questions == self.form.all_questions;
        let asked = if kept { self.asked.clone() } else { asked(&form, &input, &report).into() };
        let told = (form.notice, form.saved) != (self.form.notice, self.form.saved);
        let announcement = match form.notice.filter(|_| told || opens) {
            Some(notice) if opens => Announcement::Opened(notice, report.clone()),
            Some(notice) => Announcement::Notice(notice),
            None if form.settled != self.form.settled => Announcement::Results(report.clone()),
            None => self.announcement.clone(),
        };
        let opened = self.opened + u32::from(opens);
        Rc::new(Self { form: Rc::new(form), report, asked, announcement, opened })
    }
}
