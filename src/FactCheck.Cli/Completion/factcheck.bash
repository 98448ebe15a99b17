# Completion of factcheck for bash. Load it from ~/.bashrc:
#   source <(factcheck completion bash)
_factcheck() {
    local IFS=$'\n'
    local candidates
    candidates=$(factcheck complete --position "$COMP_POINT" -- "$COMP_LINE" 2>/dev/null)
    COMPREPLY=($(compgen -W "$candidates" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o bashdefault -o default -F _factcheck factcheck
