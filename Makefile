# Zhiben: what to type. "make" alone lists the targets.
#
#   DB=mariadb (default) or DB=mysql   the database that "make run" and the tests start
#   MAVEN_FLAGS                        more options for Maven, for example -o

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.ONESHELL:

DB ?= mariadb
export ZHIBEN_LOCAL_DB := $(DB)

# Each recipe that needs a JDK begins with this: the newest fitting one, or a sentence and an end.
FIND_TOOLS = . local/tools.sh; find_jdk; find_maven
MVN = mvn -B $(MAVEN_FLAGS)
# Two modules at a time, which share the servers; the browser tests come after all.
TESTS = $(MVN) -T 2
LOCAL = "$$JAVA_HOME/bin/java" -Dorg.slf4j.simpleLogger.defaultLogLevel=error \
  -cp "local/target/classes:$$(cat local/target/runtime.classpath)" io.zhiben.local.Main
# By package, so that no other module starts a JVM to find that it has none of them.
TESTS_OF_SERVICES = io/zhiben/enterprise/**/*Test,io/zhiben/hazard/**/*Test,io/zhiben/training/**/*Test,io/zhiben/reporting/**/*Test
# every folder with YAML, so that one whose head is called otherwise than plan.yaml is told of
PACKS ?= $(sort $(patsubst %/,%,$(dir $(wildcard plans/*/*.[yY]*[mM][lL]))))
LOOK_AT_PLANS = "$$JAVA_HOME/bin/java" -cp "plans/target/classes:reporting-service/target/quarkus-app/lib/main/*" io.zhiben.plans.PlansMain
SERVICES = enterprise-service,hazard-service,training-service,reporting-service

.PHONY: help run demo stop token town test test-mysql stop-test verify docs bench plans-lint plans-coverage build clean

help:
	@echo "make run          start everything on this machine; Ctrl-C or 'make stop' ends it, the data is kept"
	echo "make demo         the same from an empty data folder, with five tenants that live through their plans first, some minutes"
	echo "make stop         stop what 'make run' started"
	echo "make token AS=dlh-officer     print an access token of a demo user of the running suite"
	echo "make town         add a town with its administrator; alone it says which variables it takes"
	echo "make test         build everything and run all tests (DB=mysql: on a real MySQL server)"
	echo "make test-mysql   run the services' database tests once more, on a real MySQL server"
	echo "make stop-test    stop the servers that tests left running for the next tests"
	echo "make verify       check the format and the generated files"
	echo "make docs         write the generated parts of the documentation anew"
	echo "make bench        measure on a suite of its own (beside make run), up to ten minutes; PARTS=reports,hazards for hazards, PARTS=plans for plans, half an hour"
	echo "make plans-lint     faults of the plan packs by file and line, and what their texts leave open; PACKS=folder for others"
	echo "make plans-coverage rows of the catalogue that each pack covers, and what is left with the reason"
	echo "make clean        delete build output (never data)"

# The suite is packaged again only when a source is newer than the last packaging: the mark is as old as its beginning.
build:
	@$(FIND_TOOLS); find_node
	if [ ! -e target/built ] || [ ! -e e2e/target/test.classpath ] || [ -n "$$(find pom.xml */pom.xml */src plans -newer target/built -not -path plans -not -path 'plans/target*' -not -path '*/webui' -not -path '*/webui/node_modules*' -not -path '*/webui/dist*' -print -quit)" ]; then
	  echo "Building the suite (the first time this fetches everything it needs)"
	  mkdir -p target && touch target/building
	  $(MVN) -q package -DskipTests
	  mv target/building target/built
	fi

run: build
	@$(FIND_TOOLS)
	exec $(LOCAL) run "$(CURDIR)"

demo: build
	@$(FIND_TOOLS)
	exec $(LOCAL) demo "$(CURDIR)"

stop:
	@$(FIND_TOOLS); need_local
	exec $(LOCAL) stop

token:
	@$(FIND_TOOLS); need_local
	exec $(LOCAL) token "$(AS)"

# The variables reach the shell by the environment, so that no character in a name means anything to it.
PORTAL ?= http://localhost:8080
# AS is the assembler to make, unless somebody says otherwise.
town: export TOWN_ARGUMENTS = $(CODE)$(TOWN)$(PARENT)$(ADMIN)$(ADMIN_NAME)
town: export TOWN_PORTAL = $(PORTAL)
town: export TOWN_AS = $(if $(filter default,$(origin AS)),,$(AS))
town: export TOWN_CODE = $(CODE)
town: export TOWN_NAME = $(TOWN)
town: export TOWN_PARENT = $(PARENT)
town: export TOWN_ADMIN = $(ADMIN)
town: export TOWN_ADMIN_NAME = $(ADMIN_NAME)
town:
	@if [ -z "$$TOWN_ARGUMENTS" ]; then
	  echo "make town AS=dl-admin CODE=120110014000 TOWN=示例镇 PARENT=120110000000 ADMIN=sl-admin ADMIN_NAME=示例镇管理员"
	  echo "  AS            who asks: an administrator of the district or city above the town"
	  echo "  CODE TOWN     the town's 12-digit code and its name"
	  echo "  PARENT        the code of the place above it"
	  echo "  ADMIN ADMIN_NAME   account and name of the town's first administrator"
	  echo "  PORTAL        address of the portal ($(PORTAL))"
	  echo "The password of AS is asked for, or taken from ZHIBEN_ADMIN_PASSWORD. Repeating it adds nothing."
	  exit 0
	fi
	$(FIND_TOOLS); need_local
	exec "$$JAVA_HOME/bin/java" -cp portal/target/classes io.zhiben.portal.cli.AddTownCommand --portal "$$TOWN_PORTAL" \
	  --as "$$TOWN_AS" --code "$$TOWN_CODE" --name "$$TOWN_NAME" --parent "$$TOWN_PARENT" \
	  --admin "$$TOWN_ADMIN" --admin-name "$$TOWN_ADMIN_NAME"

test:
	@$(FIND_TOOLS); find_node; find_browser
	status=0
	trap 'status=130' INT TERM
	mkdir -p target && touch target/building
	$(TESTS) verify || status=$$?
	if [ $$status = 0 ]; then mv target/building target/built; (cd portal/src/main/webui && npm test) || status=$$?; fi
	if [ -s local/target/runtime.classpath ]; then $(LOCAL) stop-test || true; fi
	exit $$status

# The services' tests that touch the database (tag "database") once more, on a real MySQL server, but not those of who may
# call what (tag "rights"); what they need of the other modules comes from the reactor, and nothing is compiled again.
test-mysql: export ZHIBEN_LOCAL_DB := mysql
test-mysql:
	@$(FIND_TOOLS)
	status=0
	trap 'status=130' INT TERM
	$(TESTS) test -pl $(SERVICES) -am -Dgroups='database & !rights' -Dtest="$(TESTS_OF_SERVICES)" || status=$$?
	if [ -s local/target/runtime.classpath ]; then $(LOCAL) stop-test || true; fi
	exit $$status

stop-test:
	@$(FIND_TOOLS); need_local
	exec $(LOCAL) stop-test

verify: build
	@$(FIND_TOOLS)
	$(MVN) -q spotless:check || { echo "The format is not google-java-format's: run \"mvn spotless:apply\"." >&2; exit 1; }
	"$$JAVA_HOME/bin/java" docs/tools/GenerateDocs.java --check
	echo "Format and generated files are as they should be."

docs: build
	@$(FIND_TOOLS)
	exec "$$JAVA_HOME/bin/java" docs/tools/GenerateDocs.java

plans-lint: build
	@$(FIND_TOOLS)
	exec $(LOOK_AT_PLANS) lint $(PACKS)

plans-coverage: build
	@$(FIND_TOOLS)
	exec $(LOOK_AT_PLANS) coverage $(PACKS)

bench: build
	@$(FIND_TOOLS)
	cd e2e
	exec "$$JAVA_HOME/bin/java" -Xmx1g -XX:TieredStopAtLevel=1 -cp "target/test-classes:$$(cat target/test.classpath)" $(if $(PARTS),-Dzhiben.bench.parts=$(PARTS)) $(BENCH) io.zhiben.e2e.bench.Bench

clean:
	@$(FIND_TOOLS)
	$(MVN) -q clean
	rm -rf target
