# What every target of the project shares: warnings, definitions, sanitizers, one way to make a layer
# and one way to make its tests.

include(GNUInstallDirs)

find_program(CCACHE ccache)
if(CCACHE)
    # The sloppiness is what ccache's manual asks for when precompiled headers are in use.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
endif()

add_library(levelbook_flags INTERFACE)
target_compile_features(levelbook_flags INTERFACE cxx_std_20)
target_compile_options(levelbook_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wimplicit-fallthrough $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    $<$<BOOL:${LEVELBOOK_WERROR}>:-Werror>)
# ccache takes a precompiled header for what it is (GCC: -fpch-preprocess), and for the same when it is made
# again (Clang, which otherwise writes the time into it).
target_compile_options(levelbook_flags INTERFACE
    "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
# With optimisation or sanitizers GCC 12 takes the empty state of std::optional and tl::expected for an
# uninitialized value.
target_compile_options(levelbook_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
if(LEVELBOOK_UNITY)
    # One source's constant and another's parameter may have one name.
    target_compile_options(levelbook_flags INTERFACE -Wno-shadow)
endif()
target_compile_definitions(levelbook_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400
    LEVELBOOK_VERSION="${PROJECT_VERSION}")
# Boost's own target defines it where it is linked; precompiled headers are shared by targets that agree.
target_compile_definitions(levelbook_flags INTERFACE BOOST_ALL_NO_LIB)
target_include_directories(levelbook_flags INTERFACE ${PROJECT_SOURCE_DIR}/src)
if(LEVELBOOK_ASAN)
    # Without the checks of every access that the address sanitizer makes too, or x86 does not need:
    # they take as long to compile as the rest.
    target_compile_options(levelbook_flags INTERFACE -fsanitize=address,undefined
                           -fno-sanitize=null,object-size,alignment
                           -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(levelbook_flags INTERFACE -fsanitize=address,undefined)
endif()

# Precompiled for speed only: every source includes what it uses and builds without them. They are named
# here and not in a file of ours, whose path would keep two checkouts from sharing ccache's results.
set(levelbook_precompiled <QByteArray> <QDate> <QDateTime> <QHash> <QJsonArray> <QJsonObject> <QList>
    <QMap> <QString> <QStringList> <QVariant> <algorithm> <functional> <memory> <optional> <vector>)

include(${CMAKE_CURRENT_LIST_DIR}/apart.cmake)

# Most of the time goes into reading headers, again for every source: with LEVELBOOK_UNITY several
# sources read them together.
function(levelbook_together target)
    if(NOT LEVELBOOK_UNITY)
        return()
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        if("${folder}/${source}" IN_LIST levelbook_apart)
            set_source_files_properties(${source} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
        endif()
    endforeach()
endfunction()

# Precompiles the usual headers and those that are named. A target without others than `first`, the first of
# its like, takes over what was precompiled there.
function(levelbook_precompile target first)
    get_property(known GLOBAL PROPERTY levelbook_precompiled_${first})
    if(known STREQUAL "${ARGN}" AND NOT target STREQUAL first)
        target_precompile_headers(${target} REUSE_FROM ${first})
        return()
    endif()
    target_precompile_headers(${target} PRIVATE ${levelbook_precompiled} ${ARGN})
    set_property(GLOBAL PROPERTY levelbook_precompiled_${target} "${ARGN}")
endfunction()

# levelbook_layer(NAME SOURCES ... LINKS ... [PRECOMPILED ...]): the static library of one folder under
# src/, and the headers that most of its sources include.
function(levelbook_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRECOMPILED" ${ARGN})
    add_library(levelbook_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(levelbook_${name} PUBLIC levelbook_flags ${ARG_LINKS})
    levelbook_together(levelbook_${name})
    levelbook_precompile(levelbook_${name} levelbook_domain ${ARG_PRECOMPILED})
endfunction()

# levelbook_late_library(NAME OF LAYER SOURCES ... LINKS ...): a part of a layer that is loaded when it is
# first needed (domain/latelibrary.h). Programs find it by DT_RPATH, which serves whoever asks for them the
# loader: with DT_RUNPATH they would have to ask themselves, and the address sanitizer asks in their place.
file(RELATIVE_PATH levelbook_late_way ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR}/levelbook)
if(NOT levelbook_late_way MATCHES "^\\.\\./[^.]")
    message(FATAL_ERROR "CMAKE_INSTALL_BINDIR and CMAKE_INSTALL_LIBDIR have to lie side by side")
endif()
get_filename_component(levelbook_late_folder ${PROJECT_BINARY_DIR}/bin/${levelbook_late_way} ABSOLUTE)
set(CMAKE_BUILD_RPATH ${levelbook_late_folder})
set(CMAKE_INSTALL_RPATH "$ORIGIN/${levelbook_late_way}")
set(CMAKE_INSTALL_RPATH_USE_LINK_PATH ON) # Where e.g. Qt does not lie where the system's libraries do.
target_link_options(levelbook_flags INTERFACE -Wl,--disable-new-dtags)
function(levelbook_late_library name)
    cmake_parse_arguments(ARG "" "OF" "SOURCES;LINKS" ${ARGN})
    add_library(levelbook-${name} MODULE ${ARG_SOURCES})
    target_link_libraries(levelbook-${name} PRIVATE ${ARG_LINKS})
    set_target_properties(levelbook-${name} PROPERTIES PREFIX ""
                          LIBRARY_OUTPUT_DIRECTORY ${levelbook_late_folder}
                          INSTALL_RPATH "" BUILD_WITH_INSTALL_RPATH ON)
    install(TARGETS levelbook-${name} DESTINATION ${CMAKE_INSTALL_LIBDIR}/levelbook)
    add_dependencies(levelbook_${ARG_OF} levelbook-${name})
endfunction()

# levelbook_program(NAME LINKS ...): a program that people install, from main.cpp. It lies as in the installed
# tree and finds its libraries the same way: where CMake is to exchange the path at the installation, it adds
# an empty one to it, for which the loader searches the folder that the program is started in.
function(levelbook_program name)
    cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
    add_executable(${name} main.cpp)
    target_link_libraries(${name} PRIVATE ${ARG_LINKS})
    set_target_properties(${name} PROPERTIES
                          RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin
                          BUILD_WITH_INSTALL_RPATH ON)
    install(TARGETS ${name})
endfunction()

# levelbook_tests(NAME SOURCES ... LINKS ... [PRECOMPILED ...] [GUI]): one test program for a layer, each
# case a CTest test, or with LEVELBOOK_TEST_SHARDS each of so many parts of the program. GUI gives the cases
# a QApplication on the offscreen platform.
function(levelbook_tests name)
    cmake_parse_arguments(ARG "GUI" "" "SOURCES;LINKS;PRECOMPILED" ${ARGN})
    add_executable(${name}_tests ${ARG_SOURCES})
    set(main levelbook_testmain)
    if(ARG_GUI)
        set(main levelbook_guitestmain)
    endif()
    target_link_libraries(${name}_tests PRIVATE ${main} levelbook_testsupport ${ARG_LINKS})
    levelbook_together(${name}_tests)
    if(LEVELBOOK_UNITY) # A fixture of its own is then not in the file that is compiled.
        target_compile_options(${name}_tests PRIVATE
                               $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
        # Cases run once: to optimise them takes longer than it saves.
        target_compile_options(${name}_tests PRIVATE -O0)
    endif()
    levelbook_precompile(${name}_tests domain_tests <gtest/gtest.h> ${ARG_PRECOMPILED})
    if(NOT LEVELBOOK_TEST_SHARDS)
        gtest_discover_tests(${name}_tests DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60
                             TEST_PREFIX "${name}." PROPERTIES TIMEOUT 600 LABELS ${name})
        return()
    endif()
    foreach(shard RANGE 1 ${LEVELBOOK_TEST_SHARDS})
        math(EXPR index "${shard} - 1")
        add_test(NAME ${name}.${shard} COMMAND ${name}_tests --gtest_brief=1)
        set_tests_properties(${name}.${shard} PROPERTIES TIMEOUT 1200 LABELS ${name} ENVIRONMENT
            "GTEST_TOTAL_SHARDS=${LEVELBOOK_TEST_SHARDS};GTEST_SHARD_INDEX=${index}")
    endforeach()
endfunction()
