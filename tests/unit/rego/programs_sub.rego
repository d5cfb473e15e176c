package programs.sub

x := 1

y contains input.a

one := "one" if input.a

later := data.programs.fallback
