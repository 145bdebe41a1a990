//! In a browser: bringing the page that was built to life without losing what
//! was typed, and staying right after a translator has been over it.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use calcium_compass::page::{Page, Props};
use calcium_compass::web::mount;
use calcium_compass_words::{Lang, Words, pack};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlInputElement, HtmlSelectElement};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("a document")
}

/// A fresh place that holds the page as it is built.
async fn place() -> Element {
    while let Some(old) = document().query_selector(".place-of-test").expect("a query") {
        old.remove();
    }
    let props = Props { words: Words::english(), embedded: false };
    let page = yew::LocalServerRenderer::<Page>::with_props(props).hydratable(false).render().await;
    let root = document().create_element("div").expect("a div");
    root.set_attribute("class", "place-of-test").expect("an attribute");
    root.set_inner_html(&page);
    document().body().expect("a body").append_child(&root).expect("appended");
    root
}

/// Until Yew has drawn everything it was told.
async fn settled() {
    yew::scheduler::flush().await;
}

/// Starts in English; no other words are there to be loaded.
fn start(root: &Element) {
    let none = js_sys::Function::new_no_args("return Promise.reject()");
    mount(root, pack::language(Lang::En), none, None).expect("it starts");
}

async fn started() -> Element {
    let page = place().await;
    start(&page);
    settled().await;
    page
}

fn find<T: JsCast>(page: &Element, selector: &str) -> T {
    page.query_selector(selector)
        .expect("a query")
        .unwrap_or_else(|| panic!("{selector}"))
        .dyn_into()
        .expect("its kind")
}

fn has(page: &Element, selector: &str) -> bool {
    page.query_selector(selector).expect("a query").is_some()
}

async fn type_into(page: &Element, selector: &str, text: &str) {
    let field: HtmlInputElement = find(page, selector);
    field.set_value(text);
    announce(&field).await;
}

async fn choose(page: &Element, selector: &str, value: &str) {
    let select: HtmlSelectElement = find(page, selector);
    select.set_value(value);
    announce(&select).await;
}

async fn tick(page: &Element, selector: &str) {
    let radio: HtmlInputElement = find(page, selector);
    radio.set_checked(true);
    announce(&radio).await;
}

async fn announce(control: &Element) {
    let script = "control.dispatchEvent(new InputEvent('input', { bubbles: true }))";
    js_sys::Function::new_with_args("control", script)
        .call1(&JsValue::NULL, control)
        .expect("dispatched");
    settled().await;
}

/// What a page translator does: every text node becomes a node of its own.
fn translate(root: &Element) {
    let script = "for (const walker = document.createTreeWalker(root, 4), nodes = [];;) {
        if (walker.nextNode()) { nodes.push(walker.currentNode); continue; }
        for (const node of nodes.filter(n => n.data.trim())) {
            const font = document.createElement('font');
            node.replaceWith(font); font.textContent = node.data.toUpperCase();
        }
        break;
    }";
    let run = js_sys::Function::new_with_args("root", script);
    run.call1(&JsValue::NULL, root).expect("a translation");
}

#[wasm_bindgen_test]
async fn it_starts_and_says_so_and_draws_no_field_anew() {
    let page = place().await;
    let field: Element = find(&page, "input[name='25-oh-d']");
    start(&page);
    settled().await;
    assert!(page.has_attribute("data-ready"));
    assert_eq!(find::<Element>(&page, "input[name='25-oh-d']"), field);
}

#[wasm_bindgen_test]
async fn what_was_typed_before_the_start_is_kept_and_answered() {
    let page = place().await;
    find::<HtmlInputElement>(&page, "[name='age']").set_value("67");
    find::<HtmlInputElement>(&page, "[name='vka'][value='no']").set_checked(true);
    find::<HtmlInputElement>(&page, "[name='flag'][value='lithium']").set_checked(true);
    find::<HtmlInputElement>(&page, "[name='25-oh-d']").set_value("22.5");
    find::<HtmlSelectElement>(&page, "[name='25-oh-d.unit']").set_value("ng/mL");
    start(&page);
    settled().await;
    assert_eq!(find::<HtmlInputElement>(&page, "input[name='age']").value(), "67");
    assert!(find::<HtmlInputElement>(&page, "input[name='vka'][value='no']").checked());
    assert!(find::<HtmlInputElement>(&page, "input[value='lithium']").checked());
    assert_eq!(find::<HtmlSelectElement>(&page, "select[name='25-oh-d.unit']").value(), "ng/mL");
    assert!(has(&page, "[data-table='nasem-2011'][data-band='sufficient']"));
}

#[wasm_bindgen_test]
async fn the_cursor_stays_where_it_was() {
    let page = place().await;
    let field: HtmlInputElement = find(&page, "input[name='25-oh-d']");
    field.set_value("22.5");
    field.focus().expect("focus");
    field.set_selection_range(2, 2).expect("a cursor");
    start(&page);
    settled().await;
    assert_eq!(document().active_element().as_ref(), Some(field.as_ref()));
    assert_eq!(
        (field.value().as_str(), field.selection_start().expect("a cursor")),
        ("22.5", Some(2))
    );
}

#[wasm_bindgen_test]
async fn a_typed_result_is_answered() {
    let page = started().await;
    type_into(&page, "input[name='25-oh-d']", "29,9").await;
    choose(&page, "select[name='25-oh-d.unit']", "ng/mL").await;
    assert!(has(
        &page,
        "[data-measure='25-oh-d'] [data-table='nasem-2011'][data-band='sufficient']"
    ));
    choose(&page, "select[name='25-oh-d.unit']", "nmol/L").await;
    assert!(has(&page, "[data-table='nasem-2011'][data-band='risk-of-deficiency']"));
    assert_eq!(find::<HtmlInputElement>(&page, "input[name='25-oh-d']").value(), "29,9");
}

#[wasm_bindgen_test]
async fn a_translated_page_still_tells_the_new_result() {
    let page = started().await;
    type_into(&page, "input[name='25-oh-d']", "22").await;
    choose(&page, "select[name='25-oh-d.unit']", "ng/mL").await;
    translate(&page);
    type_into(&page, "input[name='25-oh-d']", "11").await;
    let says = said(&page);
    let value =
        find::<Element>(&page, "[data-measure='25-oh-d'] .value b").text_content().expect("text");
    assert_eq!(value, "11");
    let untouched = started().await;
    type_into(&untouched, "input[name='25-oh-d']", "11").await;
    choose(&untouched, "select[name='25-oh-d.unit']", "ng/mL").await;
    assert_eq!(says, said(&untouched));
}

/// The sentence that sums up how the tables read vitamin D.
fn said(page: &Element) -> String {
    find::<Element>(page, "[data-measure='25-oh-d'] .says").text_content().expect("text")
}

#[wasm_bindgen_test]
async fn the_fullest_report_stays_inside_the_shadow_stack() {
    let page = started().await;
    type_into(&page, "input[name='age']", "40").await;
    for (name, text, unit) in
        [("25-oh-d", "22", "ng/mL"), ("dp-ucmgp", "560", "pmol/L"), ("egfr", "75", "mL/min/1.73m2")]
    {
        type_into(&page, &format!("input[name='{name}']"), text).await;
        choose(&page, &format!("select[name='{name}.unit']"), unit).await;
    }
    for question in ["vka", "kidney"] {
        tick(&page, &format!("input[name='{question}'][value='no']")).await;
    }
    assert!(has(&page, "[data-table='prevend-2020']"));
}
