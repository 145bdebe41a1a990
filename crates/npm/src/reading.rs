//! What a report says, for JavaScript: the reader's answer with the keys of
//! `js/reader.d.ts`.

use calcium_compass_reader::{self as reader, Answers, DayOrder, Source};
use serde::Serialize;

use super::Error;

/// What was read; where it was refused, no rows and the reason.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    shape: Option<&'static str>,
    encoding: Option<&'static str>,
    asks_day_order: Option<[String; 2]>,
    people: Vec<Person>,
    rows: Vec<Row>,
    other: usize,
    refused: Option<Refused>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Row {
    measure: &'static str,
    name: String,
    value: Option<String>,
    unit: Option<String>,
    per: Option<&'static str>,
    date: Option<String>,
    low: Option<String>,
    high: Option<String>,
    earlier: Option<String>,
    earlier_date: Option<String>,
    older: Vec<Past>,
    place: String,
    state: &'static str,
}

#[derive(Debug, Serialize)]
struct Past {
    value: String,
    date: String,
}

#[derive(Debug, Serialize)]
struct Person {
    born: Option<String>,
    results: usize,
    place: String,
}

#[derive(Debug, Serialize)]
struct Refused {
    why: &'static str,
    line: Option<usize>,
}

/// Reads a report. Total: any bytes give rows, or the reason why there are none.
///
/// # Errors
/// Where `day_order` is neither `"day-first"` nor `"month-first"`.
pub fn read(
    bytes: &[u8],
    name: &str,
    day_order: Option<&str>,
    person: Option<usize>,
) -> Result<Reading, Error> {
    let day_order = day_order.map(of_id).transpose()?;
    Ok(match reader::read(&Source { name, bytes }, &Answers { day_order, person }) {
        Ok(reading) => Reading::from(reading),
        Err(refusal) => {
            let why = refusal.why();
            Reading {
                shape: None,
                encoding: None,
                asks_day_order: None,
                people: Vec::new(),
                rows: Vec::new(),
                other: 0,
                refused: Some(Refused { why: why.id(), line: why.line() }),
            }
        }
    })
}

fn of_id(id: &str) -> Result<DayOrder, Error> {
    match id {
        "day-first" => Ok(DayOrder::DayFirst),
        "month-first" => Ok(DayOrder::MonthFirst),
        _ => Err(Error::new("options.dayOrder", "expected \"day-first\" or \"month-first\"")),
    }
}

impl From<reader::Reading> for Reading {
    fn from(reading: reader::Reading) -> Self {
        Self {
            shape: Some(reading.shape.id()),
            encoding: Some(reading.encoding.id()),
            asks_day_order: reading.asks_day_order,
            people: reading.people.into_iter().map(Person::from).collect(),
            rows: reading.rows.into_iter().map(Row::from).collect(),
            other: reading.other,
            refused: None,
        }
    }
}

impl From<reader::Past> for Past {
    fn from(past: reader::Past) -> Self {
        let reader::Past { value, date } = past;
        Self { value, date }
    }
}

impl From<reader::Person> for Person {
    fn from(person: reader::Person) -> Self {
        let reader::Person { born, results, place } = person;
        Self { born: Some(born).filter(|born| !born.is_empty()), results, place }
    }
}

impl From<reader::Row> for Row {
    fn from(row: reader::Row) -> Self {
        // What is not printed is nothing, not an empty text.
        let printed = |text: String| Some(text).filter(|text| !text.is_empty());
        Self {
            measure: row.measure.id(),
            name: row.name,
            value: printed(row.value),
            unit: printed(row.unit),
            per: row.measure.is_intake().then(|| row.per.id()),
            date: printed(row.date),
            low: printed(row.low),
            high: printed(row.high),
            earlier: printed(row.earlier),
            earlier_date: printed(row.earlier_date),
            older: row.older.into_iter().map(Past::from).collect(),
            place: row.place,
            state: row.state.id(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    fn told(text: &str, day_order: Option<&str>) -> serde_json::Value {
        serde_json::to_value(read(text.as_bytes(), "", day_order, None).expect(text)).expect(text)
    }

    #[test]
    fn a_report_gives_rows_and_what_is_not_printed_is_null() {
        let read = told("25-OH Vitamin D 22 ng/mL 30-100", None);
        assert_eq!(read["shape"], "text");
        assert_eq!(read["rows"][0]["measure"], "25-oh-d");
        assert_eq!(read["rows"][0]["value"], "22");
        assert_eq!(read["rows"][0]["low"], "30");
        assert_eq!(read["rows"][0]["date"], serde_json::Value::Null);
        assert_eq!(read["rows"][0]["state"], "ready");
        assert_eq!(read["refused"], serde_json::Value::Null);
    }

    #[test]
    fn what_is_no_report_gives_the_reason_and_no_rows() {
        let read = told("%PDF-1.7", None);
        assert_eq!(read["refused"]["why"], "pdf");
        assert_eq!(read["rows"], serde_json::json!([]));
    }

    #[test]
    fn results_of_several_people_wait_for_whose_are_meant() {
        let text = "Patient,Test,Result,Unit\nA,Calcium,9.4,mg/dL\nB,Calcium,9.9,mg/dL\n";
        let told = |person| {
            let read = read(text.as_bytes(), "a.csv", None, person).expect(text);
            serde_json::to_value(read).expect(text)
        };
        let asked = told(None);
        assert_eq!(asked["people"][1]["results"], 1);
        assert_eq!(asked["rows"][0]["state"], "question:ask-person");
        let answered = told(Some(1));
        assert_eq!(answered["rows"].as_array().map(Vec::len), Some(1));
        assert_eq!(answered["rows"][0]["value"], "9.9");
        assert_eq!(answered["rows"][0]["state"], "ready");
    }

    #[test]
    fn the_order_of_dates_is_one_of_two() {
        let wrong = read(b"", "", Some("iso"), None).expect_err("iso");
        let said = "options.dayOrder: expected \"day-first\" or \"month-first\"";
        assert_eq!(wrong.to_string(), said);
    }
}
