//! [`closed!`](crate::closed): an enum that lists its own variants.

/// Declares an enum and `ALL`, the list of its variants in the order of the
/// declaration: what goes through all of them misses none.
#[macro_export]
macro_rules! closed {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)*
        }

        impl $name {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];
        }
    };
}
