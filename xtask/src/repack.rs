//! A wasm put together again, for fewer bytes behind brotli.
//!
//! What it asks of its glue gets short names: wasm-bindgen tells them apart by a
//! hash in each, which no compression makes smaller; together they cost a
//! visitor some 3 kB. Its functions are sorted by powers of two of their size,
//! by type and by bytes: like beside like saves two kilobytes more. What only
//! tools read is left out.

use anyhow::{Result, anyhow, ensure};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, FunctionSection, ImportSection, Module};
use wasmparser::{
    CodeSectionReader, CustomSectionReader, FunctionBody, FunctionSectionReader,
    ImportSectionReader, Parser, Payload,
};

/// What the wasm calls the module that all its imports come from.
const MODULE: &str = "_";

/// A wasm and its glue, put together again.
pub(crate) fn repack(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut repack = Repack::of(wasm)?;
    let mut module = Module::new();
    repack
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .map_err(|error| anyhow!("{error}"))?;
    let mut script = glue.to_owned();
    for (place, import) in repack.imports.iter().enumerate() {
        script = script.replace(&format!("\"{}\"", import.module), &format!("\"{MODULE}\""));
        script = replace_word(&script, &import.name, &short(place))?;
    }
    Ok((module.finish(), script))
}

/// The short name of an import.
fn short(place: usize) -> String {
    format!("_{place}")
}

/// What a wasm imports and in which order its functions are to stand.
struct Repack {
    imports: Vec<Import>,
    /// The places of its own functions, sorted.
    order: Vec<usize>,
    /// The number that each function will have.
    numbers: Vec<u32>,
}

struct Import {
    module: String,
    name: String,
}

impl Repack {
    fn of(wasm: &[u8]) -> Result<Self> {
        let (mut imports, mut types, mut bodies) = (Vec::new(), Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            if let Payload::ImportSection(section) = payload {
                for import in section.into_imports() {
                    let import = import?;
                    let function = matches!(import.ty, wasmparser::TypeRef::Func(_));
                    ensure!(function, "{} is no function", import.name);
                    let (module, name) = (import.module.to_owned(), import.name.to_owned());
                    imports.push(Import { module, name });
                }
            } else if let Payload::FunctionSection(section) = payload {
                types = section.into_iter().collect::<Result<_, _>>()?;
            } else if let Payload::CodeSectionEntry(body) = payload {
                bodies.push(body.as_bytes());
            }
        }
        ensure!(types.len() == bodies.len(), "a function has no type, or no body");
        let mut sorted: Vec<_> = (0..).zip(types.into_iter().zip(bodies)).collect();
        sorted.sort_by_key(|(_, (kind, body))| (body.len().checked_ilog2(), *kind, *body));
        let order: Vec<usize> = sorted.into_iter().map(|(place, _)| place).collect();
        let mut numbered: Vec<(usize, usize)> =
            order.iter().copied().zip(imports.len()..).collect();
        numbered.sort_unstable();
        let own = numbered.into_iter().map(|(_, number)| number);
        let numbers = (0..imports.len()).chain(own).map(|number| number as u32).collect();
        Ok(Self { imports, order, numbers })
    }

    /// The items that belong to the functions, in their order.
    fn sorted<T: Clone>(&self, items: &[T]) -> Vec<T> {
        self.order.iter().filter_map(|place| items.get(*place).cloned()).collect()
    }
}

/// The number of a function that is not there.
#[derive(Debug)]
struct Unknown(u32);

impl std::fmt::Display for Unknown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "there is no function {}", self.0)
    }
}

impl std::error::Error for Unknown {}

impl Reencode for Repack {
    type Error = Unknown;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Self::Error>> {
        self.numbers.get(function as usize).copied().ok_or(Error::UserError(Unknown(function)))
    }

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        for (place, import) in section.into_imports().enumerate() {
            let kind = self.entity_type(import?.ty)?;
            imports.import(MODULE, &short(place), kind);
        }
        Ok(())
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let types: Vec<u32> = section.into_iter().collect::<Result<_, _>>()?;
        for kind in self.sorted(&types) {
            functions.function(self.type_index(kind)?);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let bodies: Vec<FunctionBody<'_>> = section.into_iter().collect::<Result<_, _>>()?;
        for body in self.sorted(&bodies) {
            utils::parse_function_body(self, code, body)?;
        }
        Ok(())
    }

    fn parse_custom_section(
        &mut self,
        _: &mut Module,
        _: CustomSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        Ok(())
    }
}

/// Replaces a name wherever it stands for itself.
fn replace_word(text: &str, name: &str, with: &str) -> Result<String> {
    let inside = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let (mut replaced, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once(name) {
        let whole = !before.ends_with(inside) && !after.starts_with(inside);
        replaced.push_str(before);
        replaced.push_str(if whole { with } else { name });
        rest = after;
    }
    ensure!(rest.len() < text.len(), "the glue has no {name}");
    replaced.push_str(rest);
    Ok(replaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    use wasm_encoder::{
        CustomSection, EntityType, ExportKind, ExportSection, Function, TypeSection, ValType,
    };

    /// A wasm with these imports and two functions: `first`, which is the longer
    /// one and calls the second, and the second, which gives 7.
    fn wasm(module: &str, names: &[&str]) -> Vec<u8> {
        let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
        types.ty().function([], [ValType::I32]);
        for name in names {
            imports.import(module, name, EntityType::Function(0));
        }
        let own = names.len() as u32;
        let (mut functions, mut exports, mut code) =
            (FunctionSection::new(), ExportSection::new(), CodeSection::new());
        functions.function(0).function(0);
        exports.export("first", ExportKind::Func, own);
        let (mut first, mut second) = (Function::new([]), Function::new([]));
        first.instructions().call(own + 1).call(own + 1).i32_add().nop().nop().end();
        second.instructions().i32_const(7).end();
        code.function(&first).function(&second);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&exports);
        module.section(&code);
        module.section(&CustomSection { name: "name".into(), data: (&b"long"[..]).into() });
        module.finish()
    }

    /// What stands in a wasm, a line each.
    #[allow(clippy::wildcard_enum_match_arm, reason = "only four kinds of section are of interest")]
    fn lines(wasm: &[u8]) -> Vec<String> {
        let (mut lines, mut function) = (Vec::new(), 0);
        for payload in Parser::new(0).parse_all(wasm) {
            match payload.expect("a wasm") {
                Payload::ImportSection(section) => {
                    for import in section.into_imports().map(|import| import.expect("an import")) {
                        lines.push(format!("import {} {}", import.module, import.name));
                        function += 1;
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section.into_iter().map(|export| export.expect("an export")) {
                        lines.push(format!("{} is {}", export.name, export.index));
                    }
                }
                Payload::CodeSectionEntry(body) => {
                    let operators = body.get_operators_reader().expect("a body").into_iter();
                    let said: Vec<_> =
                        operators.map(|one| format!("{:?}", one.expect("one"))).collect();
                    lines.push(format!("{function}: {}", said.join(" ")));
                    function += 1;
                }
                Payload::CustomSection(section) => {
                    lines.push(format!("for tools: {}", section.name()))
                }
                _ => {}
            }
        }
        lines
    }

    #[test]
    fn imports_are_renamed_on_both_sides_and_functions_are_sorted() {
        let long = wasm("./page_bg.js", &["__wbg_get_1f", "__wbg_get_1f2"]);
        assert_eq!(
            lines(&long),
            [
                "import ./page_bg.js __wbg_get_1f",
                "import ./page_bg.js __wbg_get_1f2",
                "first is 2",
                "2: Call { function_index: 3 } Call { function_index: 3 } I32Add Nop Nop End",
                "3: I32Const { value: 7 } End",
                "for tools: name",
            ]
        );
        let glue = "{ __wbg_get_1f: 1, __wbg_get_1f2(){} } \"./page_bg.js\"";
        let (packed, script) = repack(&long, glue).expect("a wasm");
        assert_eq!(
            lines(&packed),
            [
                "import _ _0",
                "import _ _1",
                "first is 3",
                "2: I32Const { value: 7 } End",
                "3: Call { function_index: 2 } Call { function_index: 2 } I32Add Nop Nop End",
            ]
        );
        assert_eq!(script, "{ _0: 1, _1(){} } \"_\"");
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let whole = wasm("m", &["one"]);
        for (bytes, glue) in
            [(&whole[..], "two"), (&whole[..whole.len() - 1], "one"), (&whole[..5], "one")]
        {
            assert!(repack(bytes, glue).is_err(), "{bytes:?} {glue}");
        }
    }
}
