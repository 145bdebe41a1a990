//! `object!`: a JavaScript object of known keys, all of which may be left out.
//!
//! Written out because neither of serde's own ways is strict here:
//! serde-wasm-bindgen never sees a key that is not a field, so that
//! `deny_unknown_fields` does nothing; and `flatten` copies what stands under
//! an unknown key before it is refused, which never ends where a host's object
//! holds itself.

use serde::de::{Deserialize, Deserializer, Error};

/// The value of a key that no object has. Reading it fails without looking at
/// it; serde_path_to_error knows which key it was.
#[derive(Debug)]
pub(super) struct Unknown;

impl<'de> Deserialize<'de> for Unknown {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(Error::custom("unknown key"))
    }
}

/// A struct, and how it is read: `field = "key": Type,` each.
macro_rules! object {
    ($(#[$doc:meta])* $name:ident {
        $($(#[$field_doc:meta])* $field:ident = $key:literal: $type:ty,)*
    }) => {
        $(#[$doc])*
        #[derive(Debug, Default)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: Option<$type>,)*
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                struct Reader;

                impl<'de> serde::de::Visitor<'de> for Reader {
                    type Value = $name;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(concat!("an object with the keys", $(" ", $key),*))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(
                        self,
                        mut map: A,
                    ) -> Result<$name, A::Error> {
                        let mut read = $name::default();
                        while let Some(key) = map.next_key::<String>()? {
                            match key.as_str() {
                                $($key => read.$field = map.next_value()?,)*
                                _ => {
                                    map.next_value::<$crate::object::Unknown>()?;
                                }
                            }
                        }
                        Ok(read)
                    }
                }

                from.deserialize_any(Reader)
            }
        }
    };
}

pub(super) use object;
