// Command planner plans OPA's conformance cases, all in one process.
//
//	planner CASES       CASES: v1/test/cases/testdata/v1 of OPA's module
//	planner -modules    a JSON array of {"query", "modules"} on standard input, planned likewise
//
// It writes one JSON object a case and line: what the case holds, with its plan, or with the error that OPA's compiler
// had. Cases that expect an error only where OPA is strict about built-ins have the result of OPA when it is not. Terms that JSON has no form for are written as {"$set": [...]} and {"$object": [[k, v], ...]}.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/test/cases"
	"github.com/open-policy-agent/opa/v1/types"
)

type record struct {
	File        string            `json:"file"`
	Note        string            `json:"note"`
	Query       string            `json:"query"`
	Modules     []string          `json:"modules"`
	Data        *map[string]any   `json:"data"`
	Input       any               `json:"input,omitempty"`
	HasInput    bool              `json:"has_input"`
	Want        *[]map[string]any `json:"want_result"`
	WantCode    *string           `json:"want_error_code"`
	WantError   *string           `json:"want_error"`
	Sort        bool              `json:"sort_bindings"`
	StrictError bool              `json:"strict_error"`
	Lenient     *[]map[string]any `json:"lenient_result,omitempty"`
	Plan        *ir.Policy        `json:"plan,omitempty"`
	Error       string            `json:"error,omitempty"`
	ErrorCode   string            `json:"error_code,omitempty"`
}

// keeper takes the plan that OPA hands to a target for evaluation.
type keeper struct{ policy *ir.Policy }

func (*keeper) IsTarget(name string) bool { return name == "keep" }

func (k *keeper) PrepareForEval(_ context.Context, policy *ir.Policy, _ ...rego.PrepareOption) (rego.TargetPluginEval, error) {
	k.policy = policy
	return k, nil
}

func (*keeper) Eval(context.Context, *rego.EvalContext, ast.Value) (ast.Value, error) {
	return nil, errors.New("plans are not evaluated here")
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: planner CASES | planner -modules")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(argument string) error {
	// OPA's own tests bring this one along.
	ast.RegisterBuiltin(&ast.Builtin{
		Name: "test.sleep",
		Decl: types.NewFunction(types.Args(types.S), types.NewNull()),
	})
	kept := &keeper{}
	rego.RegisterPlugin("keep", kept)
	records, err := load(argument)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(os.Stdout)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for _, each := range records {
		plan(each, kept)
		if each.record.StrictError {
			each.record.Lenient = evaluate(each)
		}
		if err := encoder.Encode(each.record); err != nil {
			return fmt.Errorf("%s: %w", each.record.Note, err)
		}
	}
	return out.Flush()
}

type loaded struct {
	record       *record
	input        ast.Value
	experimental bool
}

func (l loaded) options() []func(*rego.Rego) {
	options := []func(*rego.Rego){
		rego.Query(l.record.Query),
		rego.SetRegoVersion(ast.RegoV1),
		rego.Capabilities(ast.CapabilitiesForThisVersion(ast.CapabilitiesExperimentalKeywords(l.experimental))),
	}
	for i, module := range l.record.Modules {
		options = append(options, rego.Module(fmt.Sprintf("module-%d.rego", i), module))
	}
	return options
}

func load(argument string) ([]loaded, error) {
	var found []loaded
	if argument == "-modules" {
		var given []*record
		if err := json.NewDecoder(os.Stdin).Decode(&given); err != nil {
			return nil, err
		}
		for _, each := range given {
			found = append(found, loaded{record: each})
		}
		return found, nil
	}
	set, err := cases.Load(argument)
	if err != nil {
		return nil, err
	}
	for _, c := range set.Sorted().Cases {
		file, err := filepath.Rel(argument, c.Filename)
		if err != nil {
			return nil, err
		}
		each := &record{
			File: file, Note: c.Note, Query: c.Query, Modules: c.Modules, Data: c.Data, Want: c.WantResult,
			WantCode: c.WantErrorCode, WantError: c.WantError, Sort: c.SortBindings, StrictError: c.StrictError,
		}
		one := loaded{record: each, experimental: c.ExperimentalKeywords}
		if c.InputTerm != nil {
			term, err := ast.ParseTerm(*c.InputTerm)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", c.Note, err)
			}
			one.input, each.Input, each.HasInput = term.Value, plain(term.Value), true
		} else if c.Input != nil {
			value, err := ast.InterfaceToValue(*c.Input)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", c.Note, err)
			}
			one.input, each.Input, each.HasInput = value, *c.Input, true
		}
		found = append(found, one)
	}
	return found, nil
}

func plan(l loaded, kept *keeper) {
	kept.policy = nil
	_, err := rego.New(append(l.options(), rego.Target("keep"))...).PrepareForEval(context.Background())
	if err != nil {
		l.record.Error = err.Error()
		l.record.ErrorCode = code(err)
		return
	}
	l.record.Plan = kept.policy
}

// evaluate is OPA's answer when it is not strict about built-ins, nil if that is an error as well.
func evaluate(l loaded) *[]map[string]any {
	options := l.options()
	if l.input != nil {
		options = append(options, rego.ParsedInput(l.input))
	}
	if l.record.Data != nil {
		options = append(options, rego.Store(inmem.NewFromObject(*l.record.Data)))
	}
	found, err := rego.New(options...).Eval(context.Background())
	if err != nil {
		return nil
	}
	results := []map[string]any{}
	for _, each := range found {
		results = append(results, each.Bindings)
	}
	return &results
}

// code is OPA's code of the first of the errors, "plan_error" if it has none.
func code(err error) string {
	var list rego.Errors
	if errors.As(err, &list) && len(list) > 0 {
		err = list[0]
	}
	var several ast.Errors
	if errors.As(err, &several) && len(several) > 0 {
		return several[0].Code
	}
	var one *ast.Error
	if errors.As(err, &one) {
		return one.Code
	}
	return "plan_error"
}

func plain(value ast.Value) any {
	switch value := value.(type) {
	case ast.Null:
		return nil
	case ast.Boolean:
		return bool(value)
	case ast.Number:
		return json.Number(value)
	case ast.String:
		return string(value)
	case *ast.Array:
		items := make([]any, 0, value.Len())
		value.Foreach(func(each *ast.Term) { items = append(items, plain(each.Value)) })
		return items
	case ast.Set:
		items := make([]any, 0, value.Len())
		value.Foreach(func(each *ast.Term) { items = append(items, plain(each.Value)) })
		return map[string]any{"$set": items}
	case ast.Object:
		items := make([]any, 0, value.Len())
		value.Foreach(func(k, v *ast.Term) { items = append(items, []any{plain(k.Value), plain(v.Value)}) })
		return map[string]any{"$object": items}
	}
	panic(fmt.Sprintf("no plain form of %T", value))
}
