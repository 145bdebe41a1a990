//! [`ids!`]: an enum whose variants have a stable id each.

/// Declares the enum with the list of its variants and the id of each; with
/// `parse` behind them, an id is read too. What else a row says belongs to the
/// macro or the `impl` around it.
macro_rules! ids {
    ($(#[$doc:meta])* $name:ident { $($row:tt)* } parse) => {
        ids! { $(#[$doc])* $name { $($row)* } }

        impl $name {
            /// The one of an id.
            #[must_use]
            pub fn parse(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.id() == id)
            }
        }
    };
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $id:literal: $note:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum $name {
            $(#[doc = $note] $variant,)*
        }

        impl $name {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The stable id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }
        }
    };
}

pub(crate) use ids;
