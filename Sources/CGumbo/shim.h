// The parser of HTML 5. Its tree hides behind a union, which these read.
#include <gumbo.h>
#include <string.h>

// How many children a node has; 0 for text.
static inline unsigned geomap_child_count(const GumboNode *node) {
  switch (node->type) {
    case GUMBO_NODE_DOCUMENT: return node->v.document.children.length;
    case GUMBO_NODE_ELEMENT: return node->v.element.children.length;
    default: return 0;
  }
}

// A child of a document or an element.
static inline const GumboNode *geomap_child(const GumboNode *node, unsigned index) {
  return (const GumboNode *)(node->type == GUMBO_NODE_DOCUMENT ? node->v.document.children.data[index]
                                                               : node->v.element.children.data[index]);
}

// The value of an attribute of an element; NULL where it has none of the name.
static inline const char *geomap_attribute(const GumboNode *node, const char *name) {
  const GumboAttribute *attribute = gumbo_get_attribute(&node->v.element.attributes, name);
  return attribute ? attribute->value : 0;
}

// Bytes of a text of the tree.
static inline size_t geomap_length(const char *text) { return strlen(text); }
