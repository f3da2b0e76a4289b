# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for first-neuron-cli

_first_neuron_cli()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} options
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W 'table train resume inspect answers predict evaluate script export help --help --version' -- "$word"))
        return
    fi
    case $before in
        help) COMPREPLY=($(compgen -W 'table train resume inspect answers predict evaluate script export' -- "$word")); return ;;
        --activation) COMPREPLY=($(compgen -W 'sigmoid tanh relu linear' -- "$word")); return ;;
        --output) # what is predicted, or where it is written
            if [[ ${COMP_WORDS[1]} == train ]]; then
                COMPREPLY=($(compgen -W 'classes number' -- "$word"))
            else
                COMPREPLY=($(compgen -f -- "$word"))
            fi
            return ;;
        --loss) COMPREPLY=($(compgen -W 'squared cross-entropy' -- "$word")); return ;;
        --batch) COMPREPLY=($(compgen -W 'all' -- "$word")); return ;;
        --missing) COMPREPLY=($(compgen -W 'drop mean' -- "$word")); return ;;
        --quote) COMPREPLY=($(compgen -W 'double single none' -- "$word")); return ;;
        --decimal) COMPREPLY=($(compgen -W 'point comma' -- "$word")); return ;;
        --thousands) COMPREPLY=($(compgen -W 'none comma point space apostrophe' -- "$word")); return ;;
        --header) COMPREPLY=($(compgen -W 'yes no' -- "$word")); return ;;
        --delimiter) COMPREPLY=($(compgen -W 'comma semicolon tab pipe space colon' -- "$word")); return ;;
        --encoding) COMPREPLY=($(compgen -W 'UTF-8 UTF-16LE UTF-16BE Windows-1252 ISO-8859-1 ISO-8859-15 Mac-Roman Windows-1250 ISO-8859-2 Windows-1251 Shift-JIS EUC-JP GBK GB18030 Big5 EUC-KR UTF-32LE UTF-32BE Windows-1253 ISO-8859-7 KOI8-R Windows-1254 ISO-8859-9 CP850 CP437 CP852 CP866 CP857' -- "$word")); return ;;
        --to) COMPREPLY=($(compgen -W 'python json' -- "$word")); return ;;
        --history | --save | --plot) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --above | --at-most | --derive | --features | --hidden | --ignore | --iterations | --keep | --join-spellings | --l1 | --l2 | --layers | --learning-rate | --missing-marks | --one-row-in | --positive | --record-every | --seed | --seeds | --max-seconds | --checkpoint | --set | --setup | --skip | --target | --test-fraction | --types) return ;;
    esac
    case ${COMP_WORDS[1]} in
        table) options='--encoding --delimiter --quote --decimal --thousands --header --skip --leave-out-totals --one-row-in --missing-marks --types --join-spellings --json --help --quiet' ;;
        train) options='--tutorial --target --features --ignore --positive --above --at-most --missing --standardize --test-fraction --hidden --activation --output --loss --batch --l1 --l2 --derive --learning-rate --iterations --seed --record-every --seeds --layers --setup --join-spellings --json --history --save --plot --force --max-seconds --checkpoint --encoding --delimiter --quote --decimal --thousands --header --skip --leave-out-totals --one-row-in --missing-marks --types --help --quiet' ;;
        resume) options='--json --history --save --plot --force --max-seconds --checkpoint --iterations --help --quiet' ;;
        inspect) options='--json --table --help --quiet' ;;
        answers) options='--json --help --quiet' ;;
        predict) options='--set --json --label --keep --output --force --encoding --delimiter --quote --decimal --thousands --header --skip --leave-out-totals --one-row-in --missing-marks --types --help --quiet' ;;
        evaluate) options='--json --table --encoding --delimiter --quote --decimal --thousands --header --skip --leave-out-totals --one-row-in --missing-marks --types --help --quiet' ;;
        script) options='--help --quiet' ;;
        export) options='--to --help --quiet' ;;
    esac
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$word"))
    else
        COMPREPLY=($(compgen -f -- "$word"))
    fi
}
complete -o filenames -F _first_neuron_cli first-neuron-cli
