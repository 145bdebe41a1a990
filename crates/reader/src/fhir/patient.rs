//! Patients, and the subjects that point to them.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::node::Fields;
use crate::raw::Raw;
use crate::refusal::Why;
use crate::who::Who;

/// The patients of a source, by the end of what points to each.
#[derive(Default)]
pub(super) struct Patients {
    by_end: BTreeMap<String, Rc<Who>>,
    first: Option<Rc<Who>>,
    are_several: bool,
}

impl Patients {
    /// Notes a patient.
    pub(super) fn insert(&mut self, fields: &Fields<'_>, full_url: &str) {
        let id = fields.text("id");
        let name = fields.items("name").into_iter().next().map(|name| {
            let name = name.fields();
            let given: Vec<String> =
                name.items("given").into_iter().map(|one| one.text()).collect();
            let parts = [given.join(" "), name.text("family")].join(" ");
            if parts.trim().is_empty() { name.text("text") } else { parts }
        });
        let who = Who::new(&id, &name.unwrap_or_default(), &fields.text("birthDate"));
        let who = Rc::new(who);
        let first = self.first.get_or_insert_with(|| who.clone());
        self.are_several |= !first.is(&who);
        for end in [end(&id), end(full_url)].into_iter().filter(|end| !end.is_empty()) {
            self.by_end.insert(end.to_lowercase(), who.clone());
        }
    }

    /// Puts what is known of a patient in the place of what points there.
    ///
    /// Beside several patients a result without a subject is nobody's.
    pub(super) fn tell(&self, raws: &mut [Raw]) -> Result<(), Why> {
        for raw in raws {
            if let Some(who) = self.by_end.get(raw.who.id()) {
                raw.who.clone_from(who);
            } else if raw.who.is_unsaid() && self.are_several {
                return Err(Why::People);
            }
        }
        Ok(())
    }
}

/// The subject of a resource. `None` where it names none.
pub(super) fn subject(fields: &Fields<'_>) -> Option<Who> {
    let subject = ["subject", "patient"].into_iter().find(|name| fields.has(name))?;
    let subject = fields.fields(subject);
    let reference = subject.text("reference");
    let number = subject.fields("identifier").text("value");
    let id = if reference.is_empty() { &number } else { end(&reference) };
    let who = Who::new(id, &subject.text("display"), "");
    (!who.is_unsaid()).then_some(who)
}

/// What tells a reference from others: `https://x/Patient/1/_history/2`, `Patient/1`
/// and `#1` are all `1`.
fn end(reference: &str) -> &str {
    let reference = reference.split("/_history").next().unwrap_or(reference);
    let reference = reference.trim_start_matches('#');
    reference.rsplit('/').next().unwrap_or(reference)
}
