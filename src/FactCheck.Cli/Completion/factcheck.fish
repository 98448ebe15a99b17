# Completion of factcheck for fish. Load it from ~/.config/fish/config.fish:
#   factcheck completion fish | source
function __factcheck_complete
    set -l line (commandline --current-process --cut-at-cursor | string collect)
    factcheck complete --position (string length -- "$line") -- "$line" 2>/dev/null
end
complete --command factcheck --arguments '(__factcheck_complete)'
