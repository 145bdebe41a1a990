//! Whose results they are. Those of several people are never mixed: the source is
//! read as one person's, once it was said which.

use std::rc::Rc;

use crate::judge::Context;
use crate::limits::MAX_PEOPLE;
use crate::raw::Raw;
use crate::reading::{Person, Question, Reading, State};
use crate::refusal::Why;
use crate::source::DayOrder;
use crate::who::Who;

/// The person of each, by number, and how many there are. What is said of nobody is
/// of the only person there is; beside several it is of one more.
fn told_apart(of: &[Rc<Who>]) -> Result<(usize, Vec<usize>), Why> {
    let mut known: Vec<&Rc<Who>> = Vec::new();
    let mut places = Vec::with_capacity(of.len());
    for who in of {
        if who.is_unsaid() {
            places.push(None);
            continue;
        }
        let place = known.iter().position(|one| Rc::ptr_eq(one, who) || one.is(who));
        if place.is_none() {
            known.push(who);
        }
        places.push(Some(place.unwrap_or(known.len().saturating_sub(1))));
        if known.len() > MAX_PEOPLE {
            return Err(Why::People);
        }
    }
    let nobody = if known.len() < 2 { 0 } else { known.len() };
    let places: Vec<usize> = places.into_iter().map(|place| place.unwrap_or(nobody)).collect();
    let count = places.iter().max().map_or(0, |last| last.saturating_add(1));
    Ok((count, places))
}

/// What the results of a person say together, for each result.
pub(crate) fn contexts(raws: &[Raw], order: Option<DayOrder>) -> Result<Vec<Context>, Why> {
    let of: Vec<Rc<Who>> = raws.iter().map(|raw| raw.who.clone()).collect();
    let (count, places) = told_apart(&of)?;
    let of_person = |person: usize| {
        let own = raws.iter().zip(&places).filter(|(_, place)| **place == person);
        Context::of(own.map(|(raw, _)| raw), order)
    };
    let contexts: Vec<Context> = (0..count).map(of_person).collect();
    Ok(places.iter().filter_map(|place| contexts.get(*place).copied()).collect())
}

/// What was read, with the person of each row.
pub(crate) struct Unsettled {
    pub(crate) reading: Reading,
    pub(crate) of: Vec<Rc<Who>>,
}

impl Unsettled {
    /// The reading, as the only one of its source.
    pub(crate) fn settled(mut self, answer: Option<usize>) -> Result<Reading, Why> {
        settle(&mut [&mut self], answer)?;
        Ok(self.reading)
    }
}

/// Sees to it that the rows are those of one person: of the one that was chosen, or
/// all wait for that.
pub(crate) fn settle(all: &mut [&mut Unsettled], answer: Option<usize>) -> Result<(), Why> {
    let of: Vec<Rc<Who>> = all.iter().flat_map(|one| one.of.iter().cloned()).collect();
    let (count, places) = told_apart(&of)?;
    if count < 2 {
        return Ok(());
    }
    let mut people = vec![Person::default(); count];
    let rows = all.iter().flat_map(|one| &one.reading.rows);
    for ((row, who), place) in rows.zip(&of).zip(&places) {
        let Some(person) = people.get_mut(*place) else { continue };
        if person.results == 0 {
            person.place.clone_from(&row.place);
        }
        if person.born.is_empty() {
            who.born().clone_into(&mut person.born);
        }
        person.results = person.results.saturating_add(1);
    }
    let chosen = answer.filter(|person| *person < count);
    let mut places = places.into_iter();
    for one in all {
        let own: Vec<usize> = places.by_ref().take(one.reading.rows.len()).collect();
        let mut own = own.into_iter();
        one.reading.people.clone_from(&people);
        match chosen {
            Some(person) => one.reading.rows.retain(|_| own.next() == Some(person)),
            None => {
                for row in &mut one.reading.rows {
                    if !matches!(row.state, State::Refused(_)) {
                        row.state = State::Question(Question::Person);
                    }
                }
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::told_apart;
    use crate::who::Who;
    use std::rc::Rc;

    /// `id|name|born`.
    fn who(text: &str) -> Rc<Who> {
        let parts: Vec<&str> = text.split('|').collect();
        let [id, name, born] = parts[..] else { panic!("{text}") };
        Rc::new(Who::new(id, name, born))
    }

    #[test]
    fn people_are_told_apart_by_all_that_is_said_of_them() {
        for (people, places) in [
            ("||; ||", "00"),
            ("1||; 1||", "00"),
            ("1||; 2||", "01"),
            // What is said of nobody.
            ("1||; ||; 1||", "000"),
            ("1||; ||; 2||", "021"),
            // The name in another order, the day in another form.
            ("|Doe, Jane|1970-01-01; |JANE DOE|19700101", "00"),
            ("|Doe, Jane|; |Doe, John|", "01"),
            // Two numbers of one person, and two people of one name.
            ("1|Jane Doe|1970-01-01; 2|Jane Doe|1970-01-01", "00"),
            ("1|Jane Doe|1970-01-01; 2|Jane Doe|1999-01-01", "01"),
            ("1|Jane Doe|; 2|Jane Doe|", "01"),
            // A name that changed.
            ("1|Jane Doe|1970-01-01; 1|Jane Roe|1970-01-01", "00"),
            ("1||1970-01-01; 2||1970-01-01", "01"),
            ("1||1970-01-01; 1||1999-01-01", "01"),
            // Nothing that could be compared.
            ("1||; |Jane Doe|", "01"),
        ] {
            let all: Vec<Rc<Who>> = people.split("; ").map(who).collect();
            let (_, found) = told_apart(&all).expect(people);
            let found: String = found.iter().map(ToString::to_string).collect();
            assert_eq!(found, places, "{people}");
        }
    }

    #[test]
    fn a_file_of_a_whole_practice_is_refused() {
        let many: Vec<Rc<Who>> = (0..30).map(|id| who(&format!("{id}||"))).collect();
        assert!(told_apart(&many).is_err());
    }
}
