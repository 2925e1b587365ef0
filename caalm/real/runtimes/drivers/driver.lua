-- Runs many Lua programs in one process, each with a fresh world.
--
-- In: the file `programs` (a header line whose first word is the mark; then, for each
-- program, its length on a line and its bytes). Out, on stdout: what a program prints,
-- written by Lua's own print and io.write, then a line: mark, status, microseconds,
-- limit or -, error.
-- A program cannot reach the next one: base functions and libraries are copies, and the
-- one shared table that a program can find, the metatable of strings, is put back.

local LIBRARIES = { "string", "table", "math", "utf8", "coroutine", "os", "io" }
local strings = getmetatable("")

local function copy(from)
  local to = {}
  for key, value in pairs(from) do
    to[key] = value
  end
  return to
end

local string_methods = copy(strings)
local real_load, random_seed = load, math.randomseed

local function fresh_world()
  local world = copy(_G)
  world._G = world
  world.arg = { [0] = "program.lua" }
  for _, name in ipairs(LIBRARIES) do
    world[name] = copy(_G[name])
  end
  world.load = function(chunk, name, mode, ...)
    if select("#", ...) == 0 then
      return real_load(chunk, name, mode, world)
    end
    return real_load(chunk, name, mode, ...)
  end
  for key in pairs(strings) do
    strings[key] = string_methods[key]
  end
  for key, value in pairs(string_methods) do
    strings[key] = value
  end
  strings.__index = world.string
  random_seed()
  return world
end

-- What lua itself would print after its name: see msghandler in lua.c.
local function message(problem)
  if type(problem) == "string" or type(problem) == "number" then
    return tostring(problem)
  end
  local meta = getmetatable(problem)
  if type(meta) == "table" and meta.__tostring then
    return tostring(problem)
  end
  return "(error object is a " .. type(problem) .. " value)"
end

local stdout, clock = io.stdout, os.clock
local start = clock()
local function finish(mark, status, problem)
  local line = problem and message(problem):match("[^\r\n]*"):sub(1, 500) or ""
  stdout:write(mark, " ", status, " ", (clock() - start) * 1000000 // 1 | 0, " - ", line, "\n")
  stdout:flush()
  start = clock()
end

local programs = assert(io.open("programs", "rb"))
local mark = programs:read("l"):match("%S+")
stdout:setvbuf("full", 65536)
for length in programs:lines("n") do
  programs:read("l")
  local source = length > 0 and programs:read(length) or ""
  source = source:gsub("^\xEF\xBB\xBF", "")
  local world = fresh_world()
  local chunk, problem = real_load(source, "@program.lua", "t", world)
  local ok = false
  if chunk then
    ok, problem = xpcall(chunk, function(raised) return raised end)
  end
  if ok then
    finish(mark, 0)
  else
    finish(mark, 1, problem)
  end
end
