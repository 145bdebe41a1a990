//! What is drawn when the site is built: static pages, the example, paper.

/// Over the example.
pub const EXAMPLE: &str = "An example, not your result";
/// Over the questions on paper.
pub const QUESTIONS: &str = "Questions to ask at your visit";
/// They, for the person who does the talking.
pub const QUESTION_MINE: &str = "Is this number all right for me, at my age and with my illnesses?";
/// The same.
pub const QUESTION_CHANGE: &str = "Should anything change, in what I eat or take?";
/// The same.
pub const QUESTION_AGAIN: &str = "Do I need this test again, and when?";
/// Before the address of the page, on paper.
pub const ADDRESS: &str = "This page:";
/// Over the list of what is on the page.
pub const CONTENTS: &str = "On this page";
/// The field that finds parts of the page.
pub const SEARCH: &str = "Search this page";
/// When it finds none.
pub const NONE_FOUND: &str = "Nothing here has all these words.";
/// Under the heading of the page of all sources.
pub const SOURCES_LEDE: &str = "Every table that the calculator compares a result with, as its source printed it. Each line says \
     where it was read.";
/// The link to the review sheet, which is in English.
pub const REVIEW_SHEET: &str = "The same tables for reviewers, with every rule";
/// The link to the calculator.
pub const CALCULATOR: &str = "Go to the calculator";
