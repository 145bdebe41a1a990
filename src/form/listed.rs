//! [`Listed`]: that an amount comes from a list of foods and products.

/// How a list came to an amount: of how many of its foods it is known, and how many
/// products name it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Listed {
    /// The foods with a figure.
    pub known: u16,
    /// The foods.
    pub of: u16,
    /// The products.
    pub products: u16,
}

impl Listed {
    /// As a link holds it.
    #[must_use]
    pub fn id(self) -> String {
        format!("{}/{} {}", self.known, self.of, self.products)
    }

    /// The one of a text. What is none says nothing.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (foods, products) = text.split_once(' ')?;
        let (known, of) = foods.split_once('/')?;
        let number = |text: &str| text.parse().ok();
        let listed = Self { known: number(known)?, of: number(of)?, products: number(products)? };
        (listed.known <= listed.of).then_some(listed)
    }
}
