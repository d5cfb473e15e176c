// Command yamljson reads YAML as Kubernetes does and prints JSON, one line for each document.
//
// Standard input is a JSON array of strings, each the text of one document. Each output line is
// {"json": <value>} or {"error": "..."}. With the argument "streams" each string is a whole stream, split
// into documents as kubectl splits it, and each line is {"documents": [...]} in the same form.
//
// The tests of the manifest loader compare with it.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	apiyaml "k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/yaml"
)

type result struct {
	JSON  json.RawMessage `json:"json,omitempty"`
	Error string          `json:"error,omitempty"`
}

type stream struct {
	Documents []result `json:"documents"`
}

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "yamljson:", err)
		os.Exit(1)
	}
}

func run(args []string, in io.Reader, out io.Writer) error {
	var texts []string
	if err := json.NewDecoder(in).Decode(&texts); err != nil {
		return err
	}
	w := bufio.NewWriter(out)
	enc := json.NewEncoder(w)
	for _, text := range texts {
		var line any
		if len(args) > 0 && args[0] == "streams" {
			line = stream{Documents: documents([]byte(text))}
		} else {
			line = convert([]byte(text))
		}
		if err := enc.Encode(line); err != nil {
			return err
		}
	}
	return w.Flush()
}

func convert(text []byte) (r result) {
	// The parser panics on a few malformed documents; kubectl would end there too.
	defer func() {
		if p := recover(); p != nil {
			r = result{Error: fmt.Sprint("panic: ", p)}
		}
	}()
	value, err := yaml.YAMLToJSON(text)
	if err != nil {
		return result{Error: err.Error()}
	}
	return result{JSON: value}
}

func documents(text []byte) []result {
	results := []result{}
	decoder := apiyaml.NewYAMLOrJSONDecoder(bytes.NewReader(text), 4096)
	for {
		var raw json.RawMessage
		err := decoder.Decode(&raw)
		if errors.Is(err, io.EOF) {
			return results
		}
		if err != nil {
			return append(results, result{Error: err.Error()})
		}
		raw = bytes.TrimSpace(raw)
		if len(raw) > 0 && !bytes.Equal(raw, []byte("null")) {
			results = append(results, result{JSON: raw})
		}
	}
}
