//! [`Markup`]: an element written down as HTML. The browser makes a hundred
//! elements of a text in the time of a few calls, and a part whose text is the
//! same is left alone: with a key, most of the page is.
//!
//! What is in it comes and goes as a whole. So what a person changes by hand is
//! written so only where it is not written again: in the form, whose changing
//! places are told one by one ([`super::entry`]). What they open among the
//! results, the form remembers ([`super::meaning::View::fold`]).

/// Starts an element.
pub(super) fn tag(name: &'static str) -> Markup {
    Markup(Box::new(Written { html: format!("<{name}"), name, inside: false }))
}

/// What was written down before.
pub(super) fn again(html: &str) -> Markup {
    Markup(Box::new(Written { html: html.to_owned(), name: "", inside: true }))
}

/// Starts an element that has no end tag, as an `input` must not.
pub(super) fn void(name: &'static str) -> Markup {
    Markup(Box::new(Written { html: format!("<{name}"), name: "", inside: false }))
}

/// Elements side by side.
pub(super) fn several() -> Markup {
    Markup(Box::new(Written { html: String::new(), name: "", inside: true }))
}

/// A `span` of a class that holds a text.
pub(super) fn span(class: &str, text: &str) -> Markup {
    tag("span").class(class).text(text)
}

/// An element and all that is in it.
pub(super) struct Markup(Box<Written>);

struct Written {
    html: String,
    name: &'static str,
    /// Whether its first tag has ended.
    inside: bool,
}

impl Markup {
    /// An attribute. Comes before what stands in the element.
    pub(super) fn attr(mut self, name: &str, value: &str) -> Self {
        let html = &mut self.0.html;
        for part in [" ", name, "=\""] {
            html.push_str(part);
        }
        escape(html, value);
        html.push('"');
        self
    }

    /// An attribute that may not be there.
    pub(super) fn maybe(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// An attribute that says something by being there.
    pub(super) fn flag(self, name: &str, there: bool) -> Self {
        self.maybe(name, there.then_some(""))
    }

    /// Its class, or classes.
    pub(super) fn class(self, class: &str) -> Self {
        self.attr("class", class)
    }

    /// Its id.
    pub(super) fn id(self, id: &str) -> Self {
        self.attr("id", id)
    }

    /// A text in it.
    pub(super) fn text(mut self, text: &str) -> Self {
        escape(self.inside(), text);
        self
    }

    /// A name and, quieter, what belongs to it.
    pub(super) fn titled(self, name: &str, detail: &str) -> Self {
        self.text(name).text(" ").child(span("quiet", detail))
    }

    /// An element in it, or none.
    pub(super) fn child(mut self, part: impl Into<Option<Self>>) -> Self {
        if let Some(part) = part.into() {
            self.push(part);
        }
        self
    }

    /// An element in it for each item.
    pub(super) fn each<T>(
        mut self,
        items: impl IntoIterator<Item = T>,
        mut draw: impl FnMut(T) -> Self,
    ) -> Self {
        for item in items {
            self.push(draw(item));
        }
        self
    }

    fn push(&mut self, part: Self) {
        self.inside().push_str(&part.html());
    }

    fn inside(&mut self) -> &mut String {
        if !self.0.inside {
            self.0.inside = true;
            self.0.html.push('>');
        }
        &mut self.0.html
    }

    /// All of it.
    pub(super) fn html(mut self) -> String {
        let name = self.0.name;
        let html = self.inside();
        if !name.is_empty() {
            for part in ["</", name, ">"] {
                html.push_str(part);
            }
        }
        self.0.html
    }
}

/// A text as HTML has it.
fn escape(html: &mut String, text: &str) {
    let mut rest = text;
    while let Some((before, special, after)) = special(rest) {
        html.push_str(before);
        html.push_str(special);
        rest = after;
    }
    html.push_str(rest);
}

/// The first character that HTML would read as its own: what is before it,
/// how it is written, what is after it.
fn special(text: &str) -> Option<(&str, &'static str, &str)> {
    let at = text.bytes().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"'))?;
    let (before, rest) = text.split_at_checked(at)?;
    let written = match rest.as_bytes().first()? {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        _ => "&quot;",
    };
    Some((before, written, rest.get(1..)?))
}

#[cfg(test)]
mod tests {
    use super::{several, span, tag, void};

    #[test]
    fn an_element_is_written_with_all_that_is_in_it() {
        let cases = [
            (tag("p"), "<p></p>"),
            (tag("p").class("a b").text("one"), "<p class=\"a b\">one</p>"),
            (tag("p").maybe("id", None).maybe("lang", Some("en")), "<p lang=\"en\"></p>"),
            (tag("p").child(span("x", "one")).text("!"), "<p><span class=\"x\">one</span>!</p>"),
            (tag("p").child(None), "<p></p>"),
            (
                void("input").attr("name", "x").flag("checked", true),
                "<input name=\"x\" checked=\"\">",
            ),
            (tag("p").child(void("input").flag("checked", false)).text("!"), "<p><input>!</p>"),
            (several().child(tag("p")).child(tag("b")), "<p></p><b></b>"),
            (
                tag("ul").each(["a", "b"], |text| tag("li").text(text)),
                "<ul><li>a</li><li>b</li></ul>",
            ),
        ];
        for (element, expected) in cases {
            assert_eq!(element.html(), expected);
        }
    }

    #[test]
    fn what_was_typed_is_never_read_as_html() {
        let typed = "<img src=x onerror=\"a('é&amp;')\">";
        let written = "&lt;img src=x onerror=&quot;a('é&amp;amp;')&quot;&gt;";
        assert_eq!(tag("p").text(typed).html(), format!("<p>{written}</p>"));
        assert_eq!(tag("p").attr("id", typed).html(), format!("<p id=\"{written}\"></p>"));
    }
}
