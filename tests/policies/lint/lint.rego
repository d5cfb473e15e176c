# METADATA
# title: Lint
# description: All that is wrong with the policies, as {check, file, row, msg}.
package lint

import data.lint.arithmetic
import data.lint.definitions
import data.lint.layout
import data.lint.metadata
import data.lint.references

problems := (((arithmetic.problems | definitions.problems) | layout.problems) | metadata.problems) | references.problems
