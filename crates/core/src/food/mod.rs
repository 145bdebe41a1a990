//! What somebody eats and takes, and what that comes to a day.
//!
//! Blank is not zero: a [`Sum`] is what is known of an amount and says of how
//! many foods it is known. A list that does not claim to be everything proves
//! nothing downwards, nor does one in which a figure is missing.

mod content;
mod household;
mod list;
mod product;
mod sum;

pub use content::{Content, Contents, Forms};
pub use household::Household;
pub use list::{Eaten, FoodList};
pub use product::{Line, Product, Substance};
pub use sum::{Sum, Sums};
