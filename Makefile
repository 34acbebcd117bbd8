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
LOCAL = "$$JAVA_HOME/bin/java" -Dorg.slf4j.simpleLogger.defaultLogLevel=error \
  -cp "local/target/classes:$$(cat local/target/runtime.classpath)" io.zhiben.local.Main
SERVICES = enterprise-service,hazard-service,training-service,reporting-service

.PHONY: help run stop token test test-mysql stop-test verify docs bench build clean

help:
	@echo "make run          start everything on this machine; Ctrl-C or 'make stop' ends it, the data is kept"
	echo "make stop         stop what 'make run' started"
	echo "make token AS=dlh-officer     print an access token of a demo user of the running suite"
	echo "make test         build everything and run all tests (DB=mysql: on a real MySQL server)"
	echo "make test-mysql   run the services' tests once more, on a real MySQL server"
	echo "make stop-test    stop the servers that tests left running for the next tests"
	echo "make verify       check the format and the generated files"
	echo "make docs         write the generated parts of the documentation anew"
	echo "make bench        measure on a suite of its own (beside make run), up to ten minutes"
	echo "make clean        delete build output (never data)"

# The suite is packaged again only when a source is newer than the last packaging.
build:
	@$(FIND_TOOLS); find_node
	if [ ! -e target/built ] || [ -n "$$(find pom.xml */pom.xml */src plans -newer target/built -not -path '*/node_modules/*' -not -path '*/target/*' -print -quit)" ]; then
	  echo "Building the suite (the first time this fetches everything it needs)"
	  $(MVN) -q package -DskipTests
	  mkdir -p target && touch target/built
	fi

run: build
	@$(FIND_TOOLS)
	exec $(LOCAL) run "$(CURDIR)"

stop:
	@$(FIND_TOOLS); need_local
	exec $(LOCAL) stop

token:
	@$(FIND_TOOLS); need_local
	exec $(LOCAL) token "$(AS)"

test:
	@$(FIND_TOOLS); find_node; find_browser
	status=0
	trap 'status=130' INT TERM
	$(MVN) verify || status=$$?
	if [ $$status = 0 ]; then (cd portal/src/main/webui && npm test) || status=$$?; fi
	if [ -s local/target/runtime.classpath ]; then $(LOCAL) stop-test || true; fi
	exit $$status

# The services once more on a real MySQL server; their Maven dependencies come from the reactor.
test-mysql: export ZHIBEN_LOCAL_DB := mysql
test-mysql:
	@$(FIND_TOOLS)
	status=0
	trap 'status=130' INT TERM
	$(MVN) test -pl local,platform,$(SERVICES) -am || status=$$?
	if [ -s local/target/runtime.classpath ]; then $(LOCAL) stop-test || true; fi
	exit $$status

stop-test:
	@$(FIND_TOOLS); need_local
	exec $(LOCAL) stop-test

verify:
	@$(FIND_TOOLS)
	$(MVN) -q spotless:check
	"$$JAVA_HOME/bin/java" docs/tools/GenerateDocs.java --check

docs:
	@$(FIND_TOOLS)
	exec "$$JAVA_HOME/bin/java" docs/tools/GenerateDocs.java

bench: build
	@$(FIND_TOOLS)
	cd e2e
	exec "$$JAVA_HOME/bin/java" -Xmx1g -XX:TieredStopAtLevel=1 -cp "target/test-classes:$$(cat target/test.classpath)" io.zhiben.e2e.bench.Bench

clean:
	@$(FIND_TOOLS)
	$(MVN) -q clean
	rm -rf target
