#compdef factcheck
# Completion of factcheck for zsh. Load it from ~/.zshrc, behind compinit:
#   source <(factcheck completion zsh)
_factcheck() {
    local line="${(j: :)words[1,CURRENT]}"
    local -a candidates
    candidates=("${(@f)$(factcheck complete --position ${#line} -- "$line" 2>/dev/null)}")
    candidates=(${candidates:#})
    (( ${#candidates} )) && compadd -a candidates || _files
}
compdef _factcheck factcheck
