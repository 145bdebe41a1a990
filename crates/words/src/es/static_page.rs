use crate::static_page::StaticWords;

pub const STATIC_PAGE: StaticWords = StaticWords {
    example: "Un ejemplo, no su resultado",
    questions: "Preguntas para su visita",
    question_mine: "¿Está bien esta cifra para mí, con mi edad y mis enfermedades?",
    question_change: "¿Debo cambiar algo en lo que como o tomo?",
    question_again: "¿Necesito otra vez esta prueba, y cuándo?",
    address: "Esta página:",
    contents: "En esta página",
    search: "Buscar en esta página",
    none_found: "Nada aquí tiene todas estas palabras.",
    sources_lede: "Cada tabla con la que la calculadora compara un resultado, como la imprimió su fuente. Cada línea dice dónde se leyó.",
    review_sheet: "Las mismas tablas para revisores, con todas las reglas",
    calculator: "Ir a la calculadora",
};
