#!/usr/bin/env bash
# The main job by curl, against the suite that "make run" started: docs/walk.sh
# It can be repeated; every time it adds an inspection with three hazards, a drill and a self-check.
#
# For another suite set ENTERPRISE, HAZARD, TRAINING and REPORTING to the services' addresses, and TOKEN_COMMAND to a
# program that prints an access token of the account that its argument names.
set -euo pipefail
cd "$(dirname "$0")/.."

enterprise=${ENTERPRISE:-http://127.0.0.1:8081}/api/enterprise/v1
hazard=${HAZARD:-http://127.0.0.1:8082}/api/hazard/v1
training=${TRAINING:-http://127.0.0.1:8083}/api/training/v1
reporting=${REPORTING:-http://127.0.0.1:8084}/api/reporting/v1
export TZ=Asia/Shanghai
today=${TODAY:-$(date +%F)}
year=${today%%-*}
park_code=91120110MA5KB0001J

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

declare -A tokens
token() {
  if [ -z "${tokens[$1]:-}" ]; then
    if [ -n "${TOKEN_COMMAND:-}" ]; then tokens[$1]=$("$TOKEN_COMMAND" "$1"); else tokens[$1]=$(make -s token AS="$1"); fi
  fi
}

# api WHO METHOD URL [options of curl]: leaves the answer in $body and $status
api() {
  local who=$1 method=$2 url=$3 answer
  shift 3
  token "$who"
  answer=$(curl -sS -w '\n%{http_code}' -X "$method" -H "Authorization: Bearer ${tokens[$who]}" "$@" "$url")
  status=${answer##*$'\n'}
  body=${answer%$'\n'*}
}
expect() { [ "$status" = "$1" ] || fail "expected $1 and got $status: $body"; }
refused() { expect "$1"; [ "$(field code)" = "$2" ] || fail "expected $2: $body"; echo "  refused as it should be: $1 $2"; }

json=(-H 'Content-Type: application/json' --data)

# field NAME: its first value in $body, or behind the object of the id that stands second
field() {
  local text=$body
  [ $# -lt 2 ] || text=${body#*\"id\":\"$2\"}
  printf '%s' "$text" | sed 's/[{,]/\n/g' | sed -n "s/^\"$1\":\"\{0,1\}\([^\"}]*\).*/\1/p" | sed -n 1p
}

# step WHO HAZARD VERB JSON: reads the version and takes the step
step() {
  api "$1" GET "$hazard/hazards/$2"
  expect 200
  api "$1" POST "$hazard/hazards/$2/$3" -H "If-Match: \"$(field version)\"" "${json[@]}" "$4"
}

# within SECONDS COMMAND...: repeats it until it succeeds
within() {
  local end=$((SECONDS + $1)) what="${*:2}"
  shift
  until "$@"; do
    [ $SECONDS -lt "$end" ] || fail "not within the time: $what"
    sleep 0.1
  done
}

say "1  The town's safety officer imports the register: 200 rows, 7 of them bad on purpose"
api dlh-officer POST "$enterprise/enterprise-imports" -F file=@docs/demo/enterprises-donglihu.xlsx
expect 202
import=$(field id)
imported() { api dlh-officer GET "$enterprise/enterprise-imports/$import"; expect 200; [ "$(field state)" = DONE ]; }
within 60 imported
echo "  read $(field rowsRead), added $(field rowsAdded), known already $(field rowsUnchanged), rejected $(field rowsRejected)"
printf '%s' "$body" | grep -o '"row":[0-9]*,"column":"[^"]*"' | sed 's/^/  /'
rejected=$(mktemp)
trap 'rm -f "$rejected"' EXIT
curl -sSf -o "$rejected" -H "Authorization: Bearer ${tokens[dlh-officer]}" "$enterprise/enterprise-imports/$import/rejected"
echo "  the bad rows with their reasons come as a workbook of $(wc -c <"$rejected") bytes"

say "2  A contract assigns the theme park to the agency Anhua; the agency inspects and finds three hazards"
api dlh-officer GET "$enterprise/enterprises?q=$park_code"
expect 200
park=$(field id)
api dlh-officer POST "$enterprise/service-contracts" -H "Idempotency-Key: walk-$import" "${json[@]}" \
  '{"agencyCode":"AG-ANHUA","agencyName":"安华示例安全技术服务机构","validFrom":"'"$year"'-01-01","validTo":"'"$year"'-12-31","enterpriseIds":["'"$park"'"]}'
expect 201
assigned() { api agency-anhua GET "$hazard/directory?q=$park_code"; expect 200; [ -n "$(field id)" ]; }
within 15 assigned
api agency-anhua POST "$hazard/inspections" -H "Idempotency-Key: walk-$import" "${json[@]}" '{
  "enterpriseId":"'"$park"'","kind":"EXPERT","inspectedOn":"'"$today"'","leaderPost":"EXPERT","note":"第三方专家季度检查","findings":[
    {"description":"水处理机房有限空间未辨识、未设警示标志","place":"水处理机房","suggestedLevel":"MAJOR","clauseId":"mem-10-2023/13.1"},
    {"description":"配电箱前堆放杂物","place":"3号配电间","suggestedLevel":"GENERAL"},
    {"description":"一处疏散指示灯不亮","place":"餐厅东侧通道","suggestedLevel":"GENERAL"}]}'
expect 201
echo "  inspection $(field number)"
body=${body#*\"hazards\":}
mapfile -t found < <(printf '%s' "$body" | sed 's/[{,]/\n/g' | sed -n 's/^"id":"\([^"]*\)".*/\1/p')
[ ${#found[@]} = 3 ] || fail "expected three hazards: $body"
api dlh-officer GET "$enterprise/enterprises?limit=2&sort=code"
mapfile -t some < <(printf '%s' "$body" | sed 's/[{,]/\n/g' | sed -n 's/^"id":"\([^"]*\)".*/\1/p')
other=${some[0]}
[ "$other" != "$park" ] || other=${some[1]}
api agency-anhua GET "$enterprise/enterprises/$other"
refused 404 NOT_FOUND

say "3  The officer verifies and grades; the major hazard needs its five elements (五到位) before it is assigned"
major=${found[0]}
step dlh-officer "$major" verify '{"level":"MAJOR","clauseId":"mem-10-2023/13.1","note":"属实"}'
expect 200
step dlh-officer "$major" assign '{}'
refused 409 FIVE_ELEMENTS_MISSING
step ent-officer "$major" plan '{"responsible":"分管安全负责人","measures":"停用机房，辨识并建立台账，设围栏和警示标志","fundsFen":5600000,
  "deadline":"'"$today"'","contingency":"停用期间专人值守"}'
expect 200
step dlh-officer "$major" assign '{"deadline":"'"$today"'"}'
expect 200
for general in "${found[@]:1}"; do
  step dlh-officer "$general" verify '{"level":"GENERAL"}'
  expect 200
  step dlh-officer "$general" assign '{}'
  expect 200
  echo "  $(field number) is assigned until $(field deadline), by the rule of the plan"
done

# photo WHO HAZARD: leaves the id in $photo
photo() {
  api "$1" POST "$hazard/hazards/$2/photos" -F stage=AFTER -F "file=@docs/demo/rectified.jpg;type=image/jpeg"
  expect 201
  photo=$(field id)
}
say "4  The enterprise rectifies with a photo; another officer looks again and signs off (销号)"
step ent-officer "$major" start '{}'
expect 200
photo ent-officer "$major"
step ent-officer "$major" rectify '{"measures":"已辨识建账，围栏和警示标志到位","costFen":4280000,"photoIds":["'"$photo"'"]}'
expect 200
step dlh-officer2 "$major" reinspect '{"passed":true,"note":"现场复查合格"}'
expect 200
step dlh-officer2 "$major" sign-off '{"note":"同意销号"}'
expect 200
echo "  $(field number) is $(field state)"

say "5  Whoever rectified cannot sign off"
photo dlh-officer "${found[1]}"
step dlh-officer "${found[1]}" rectify '{"measures":"现场监督清理完毕","photoIds":["'"$photo"'"]}'
expect 200
step dlh-officer "${found[1]}" sign-off '{}'
refused 409 RECTIFIER_CANNOT_SIGN_OFF

say "6  The enterprise records a drill; its principal records the self-check that he led"
api ent-officer POST "$training/drills" "${json[@]}" '{"enterpriseId":"'"$park"'","heldOn":"'"$today"'","kind":"EVACUATION",
  "scenario":"过山车停运后的游客疏散","participants":86,"fourNo":{"notice":true,"script":true,"presetScene":true,"presetPlace":true},
  "assessment":"疏散用时4分10秒，指挥畅通"}'
expect 201
drill=$(field id)
api ent-principal POST "$hazard/inspections" "${json[@]}" '{"enterpriseId":"'"$park"'","kind":"SELF_CHECK","inspectedOn":"'"$today"'",
  "leaderPost":"PRINCIPAL","note":"主要负责人带队自查","findings":[]}'
expect 201
self_check=$(field id)

# recorded WHO FIGURE ID: whether that record stands behind the figure
recorded() {
  api "$1" GET "$reporting/figures/$2/records?limit=200"
  expect 200
  case $body in *"$3"*) true ;; *) false ;; esac
}
# look WHO REGION: leaves what he sees in $seen
look() {
  api "$1" GET "$reporting/figures?region=$2"
  expect 200
  seen="enterprises $(field value enterprises), hazards $(field value hazards.found), open $(field value hazards.open)"
  seen+=", signed off $(field numerator hazards.signedOffRate)/$(field denominator hazards.signedOffRate), drills $(field value drills)"
  api "$1" GET "$reporting/duties?region=$2"
  expect 200
  seen+="; drill $(field met drill)/$(field subjects drill), self-check $(field met self-check)/$(field subjects self-check)"
  api "$1" GET "$reporting/targets?region=$2"
  expect 200
  seen+="; major stock $(field value major-stock-cleared), $(field status major-stock-cleared)"
}
agree() {
  look dlh-leader 120110013000
  town=$seen
  look dl-leader 120110000000
  [ "$seen" = "$town" ] || return 1
  look tj-leader 120000000000
  [ "$seen" = "$town" ]
}
say "7  Town, district and city see the same figures"
within 10 recorded dlh-leader drills "$drill"
within 10 recorded dlh-leader inspections.selfChecks "$self_check"
within 10 agree
echo "  $town"

say "8  An officer of another town sees none of it"
api dzgz-officer GET "$hazard/hazards"
[ "$(field total)" = 0 ] || fail "he sees hazards: $body"
api dzgz-officer GET "$hazard/hazards/$major"
refused 404 NOT_FOUND

say "Done. The portal shows it at http://localhost:8080"
