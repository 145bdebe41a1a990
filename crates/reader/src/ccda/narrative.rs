//! What a section says in words: some documents have nothing else.

use super::xml::Element;

/// Sections of results, by their LOINC code.
const RESULTS: [&str; 2] = ["30954-2", "26436-6"];

/// The text of the sections of results: a line a row of their tables, its cells
/// parted by tabs.
pub(super) fn of(document: &Element) -> String {
    let mut lines = Vec::new();
    sections(document, &mut lines);
    lines.retain(|line| !line.trim().is_empty());
    lines.join("\n")
}

fn sections(element: &Element, lines: &mut Vec<String>) {
    let is_of_results = element.name == "section"
        && element.child("code").is_some_and(|code| RESULTS.contains(&code.attribute("code")));
    if is_of_results && let Some(text) = element.child("text") {
        blocks(text, lines);
    }
    for child in &element.children {
        sections(child, lines);
    }
}

fn blocks(element: &Element, lines: &mut Vec<String>) {
    match element.name.as_str() {
        "tr" => {
            let cells: Vec<String> = element.children.iter().map(Element::whole_text).collect();
            lines.push(cells.join("\t"));
        }
        "paragraph" | "item" | "caption" | "content" => lines.push(element.whole_text()),
        _ => {
            lines.push(element.text.split_whitespace().collect::<Vec<_>>().join(" "));
            for child in &element.children {
                blocks(child, lines);
            }
        }
    }
}
