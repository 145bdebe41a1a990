//! The results of each person: a name, and for each measure a trend, as a
//! picture and as a table that is equal to it.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};
use yew::virtual_dom::ListenerKind;
use yew::{AttrValue, Callback, Html};

use crate::results::care_card;
use crate::ui::control::button;
use crate::ui::element::{El, Node, el, list, span};
use calcium_compass_core::alert::Alert;
use calcium_compass_core::exact::Exact;
use calcium_compass_core::keep::trend::{Point, Since, Trend};
use calcium_compass_core::keep::{Dated, Person, people};
use calcium_compass_core::milli::Milli;
use calcium_compass_core::number::Bound;
use calcium_compass_core::uncertainty::{Change, ChangeVerdict};
use calcium_compass_words::{KeepWords, compose};

use super::View;
use super::picture::{picture, text};
use super::shelf::Deed;

/// Everyone's results.
pub(super) fn everyone(view: &View) -> Html {
    let people = people(view.shelf.kept());
    let numbered = people.iter().enumerate();
    list(numbered.map(|(number, person)| of_person(number, person, view).node()).collect())
}

fn of_person(number: usize, person: &Person, view: &View) -> El {
    let w = view.words;
    let trends = person.trends();
    let person = person.name;
    let title: AttrValue =
        if person.is_empty() { w.unnamed().into() } else { person.to_owned().into() };
    el("section")
        .key(format!("person {person}"))
        .attr("data-person", person.to_owned())
        .child(el("h2").child(el("bdi").says(title)))
        .child(renaming(number, person, view))
        .each(trends, |trend| of_measure(&trend, person, view))
}

/// A name can be given later, and changed.
fn renaming(number: usize, person: &str, view: &View) -> El {
    let w = view.words;
    let id: AttrValue = format!("name-{number}").into();
    let (from, act) = (person.to_owned(), view.act.clone());
    let renamed = Callback::from(move |event: Event| {
        event.prevent_default();
        let form = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let input = form.and_then(|form| form.query_selector("input").ok()?);
        if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
            act.emit(Deed::Rename(from.clone(), input.value()));
        }
    });
    let form = el("form")
        .class("rename")
        .attr("autocomplete", "off")
        .on(|| ListenerKind::onsubmit, renamed)
        .child(el("label").class("field__s").attr("for", id.clone()).text(w.name()))
        .child(el("input").id(id).attr("name", "name").value(person.to_owned()))
        .child(el("button").class("button").attr("data-tool", "rename").text(w.rename()));
    el("details").class("more").child(el("summary").text(w.rename())).child(form)
}

fn of_measure(trend: &Trend, person: &str, view: &View) -> El {
    let w = view.words;
    let measure = trend.measure;
    let alert = trend.alert.map(|id| {
        let newest = trend.points.last().map(|point| point.dated.quantity().bound);
        let may_be_higher = newest == Some(Bound::Above);
        care_card(
            &Alert { id, may_be_higher, child: false, age_unknown: true, limit: None },
            "",
            w.shared,
        )
    });
    el("article")
        .key(format!("{person} {}", measure.id()))
        .class("finding")
        .attr("data-measure", measure.id())
        .child(
            el("header").class("finding__head").child(
                el("h3").titled(w.shared.measure(measure), w.shared.measure_detail(measure)),
            ),
        )
        .child(alert)
        .child(measure.is_vitamin_k().then(|| el("p").class("near").text(w.vka())))
        .child(if trend.is_replaced() { in_its_place(w.shared).node() } else { course(trend, w) })
        .child(table(trend, view))
}

/// The picture and what it says.
fn course(trend: &Trend, w: KeepWords) -> Html {
    let unknown = trend.varies_by().is_none();
    let unknown = unknown.then(|| el("p").class("quiet").text(w.shared.no_variation()));
    if trend.points.len() < 2 {
        return list(vec![unknown.node(), el("p").class("quiet").text(w.one_test()).node()]);
    }
    let legend = if unknown.is_some() {
        vec![w.legend_dots()]
    } else {
        vec![w.legend(), w.legend_lines(), w.no_course()]
    };
    let caption = el("figcaption").each(legend, |text| el("span").text(text).text(" "));
    let figure = el("figure").class("line").child(picture(trend, w)).child(caption);
    let whole = trend.whole.map(|change| {
        let says = match change.verdict {
            ChangeVerdict::Noise => w.whole_noise(),
            ChangeVerdict::MoreThanNoise => w.whole_more(),
        };
        let id = change.verdict.id();
        el("p").class("near").attr("data-whole", id).says(filled(says, &change, w))
    });
    list(vec![unknown.node(), figure.node(), whole.node()])
}

/// The same as the picture, and what else is saved.
fn table(trend: &Trend, view: &View) -> El {
    let w = view.words;
    let compared = trend.varies_by().is_some() && !trend.is_replaced();
    let mut names = vec![w.shared.date_of_test(), w.result()];
    if compared {
        names.extend([w.range(), w.since()]);
    }
    names.push(w.delete());
    let head = el("tr").each(names, |name| el("th").attr("scope", "col").text(name));
    let row = |point: &Point| row(point, trend, compared, view);
    el("div").class("wide wide--trend").child(
        el("table")
            .class("lens lens--trend")
            .child(el("thead").child(head))
            .child(el("tbody").each(&trend.points, row)),
    )
}

fn row(point: &Point, trend: &Trend, compared: bool, view: &View) -> El {
    let w = view.words;
    let dated = point.dated;
    let day = compose::date(dated.date(), w.shared);
    let value = value(dated, w);
    let key = format!("{day} {value}");
    let range = compared.then(|| {
        el("td").child(point.interval.map(|range| {
            let text = reach(range.typed, dated, w);
            list(vec![label(w.range()).node(), el("bdi").says(text).node()])
        }))
    });
    let since = compared.then(|| since(&point.since, w));
    el("tr")
        .key(key)
        .attr("data-date", dated.date().to_string())
        .child(el("th").attr("scope", "row").text(day.clone()))
        .child(result(point, trend, &value, w))
        .child(range)
        .child(since)
        .child(el("td").child(delete(point.place, &format!("{day}, {value}"), view)))
}

/// The figure as typed, as it is drawn, and what the laboratory printed.
fn result(point: &Point, trend: &Trend, value: &str, w: KeepWords) -> El {
    let scale = point.dated.quantity().scale;
    let drawn = (scale.unit != trend.unit && trend.points.len() > 1).then(|| {
        let template =
            if point.about { w.shared.other_unit_about() } else { w.shared.other_unit() };
        let (value, unit) = (text(point, trend, w), trend.unit.printed());
        let shown = w.shared.fill(template, &[("value", &value), ("unit", unit)]);
        quiet(w.shared.fill(w.drawn_as(), &[("value", &shown)]))
    });
    let lab = point.dated.lab();
    let cv = (!lab.cv.is_empty()).then(|| quiet(format!("{}: {}", w.shared.lab_cv(), lab.cv)));
    el("td")
        .child(el("b").child(el("bdi").text(value.to_owned())))
        .child(drawn)
        .child(own_range(point.dated, w).map(quiet))
        .child(cv)
}

/// The range that the laboratory printed, as it was typed.
fn own_range(dated: &Dated, w: KeepWords) -> Option<String> {
    let (low, high) = (dated.lab().low.as_str(), dated.lab().high.as_str());
    let template = match (low, high) {
        ("", "") => return None,
        (_, "") => w.shared.or_more(),
        ("", _) => w.shared.up_to(),
        (_, _) => w.shared.from_to(),
    };
    let unit = dated.quantity().scale.unit.printed();
    let range = w.shared.fill(template, &[("lower", low), ("upper", high), ("unit", unit)]);
    Some(w.shared.fill(w.own_range(), &[("range", &range)]))
}

fn quiet(text: String) -> El {
    el("p").class("quiet").says(text)
}

fn since(since: &Since, w: KeepWords) -> El {
    let (id, text) = match since {
        Since::First => ("first", w.first_test().to_owned()),
        Since::Unknown | Since::Apart => ("apart", w.apart().to_owned()),
        Since::Compared(change) => {
            let says = match change.verdict {
                ChangeVerdict::Noise => w.noise(),
                ChangeVerdict::MoreThanNoise => w.more(),
            };
            (change.verdict.id(), filled(says, change, w))
        }
    };
    let text = el("span").says(text);
    el("td").attr("data-since", id).child(label(w.since())).child(text)
}

/// The name of a column, where a narrow screen has no heads.
fn label(name: &'static str) -> El {
    span("lens__name", name)
}

fn filled(template: &str, change: &Change, w: KeepWords) -> String {
    let percent = Exact::of(Milli::new(change.reference_change / 10_000));
    let percent = compose::exact(percent, 0, w.shared);
    w.shared.fill(template, &[("percent", &percent)])
}

fn value(dated: &Dated, w: KeepWords) -> String {
    let quantity = dated.quantity();
    format!("{} {}", compose::typed(quantity, w.shared), quantity.scale.unit.printed())
}

fn reach((low, high): (Exact, Exact), dated: &Dated, w: KeepWords) -> String {
    let scale = dated.quantity().scale;
    let show = |at: Exact| compose::exact(at, scale.decimals, w.shared);
    let gaps =
        [("lower", show(low)), ("upper", show(high)), ("unit", scale.unit.printed().to_owned())];
    w.shared.fill(w.shared.from_to(), &gaps.each_ref().map(|(name, text)| (*name, text.as_str())))
}

fn delete(place: usize, what: &str, view: &View) -> El {
    let w = view.words;
    button(view.does(Deed::Delete(place)))
        .class("button button--small")
        .attr("data-tool", "delete")
        .text(w.delete())
        .child(span("hidden", format!(": {what}")))
}

/// Where a warning takes the place of what is said.
fn in_its_place(w: calcium_compass_words::Words) -> El {
    el("p").class("says").attr("lang", w.said_lang().tag()).text(w.replaced())
}
