//! Balanced selection: formulation, exact solver, lottery, explanations.
